/** The most memory that this program has had, in megabytes. */
export declare function mostMegabytes(): number;
