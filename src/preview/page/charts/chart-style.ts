/** The part of the drawing that axes and figures may use, in CSS pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sizes and greys that every chart shares. */
export const CHART_STYLE = { margin: 14, titleSize: 14, textSize: 11, ink: "#3b4a4f", grid: "#e3e8e8", axis: "#8a979b" } as const;
