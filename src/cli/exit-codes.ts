/** How a call ended, for whoever scripts it; explained in --help and in docs/command-line.md. */
export const EXIT = {
  made: 0,
  programFault: 1,
  wrongCall: 2,
  unreadable: 3,
  stopped: 4,
  notWritten: 5,
  /** Written, or looked through, but there is something to see to. */
  incomplete: 6,
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
