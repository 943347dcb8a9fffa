import { MEMBER_LIMITS } from "../../workbooks";
import type { MemberOptions } from "../../workbooks";
import type { TeamReaderClient } from "./team-client";
import { refused } from "./team-reader";
import type { TeamReading } from "./team-reader";

/** Reads files one after the other; one that takes too much is refused, and the next one gets a new thread. */
export interface FileReading {
  read(file: File, options: MemberOptions): Promise<TeamReading>;
  close(): void;
}

/**
 * Gets ready to read; the first file starts a thread.
 * @param start starts a thread that reads.
 * @param seconds how long a file may take from its bytes to its record; how long the bytes take is up to where they are.
 */
export function startReading(start: () => TeamReaderClient, seconds: number = MEMBER_LIMITS.seconds): FileReading {
  let client: TeamReaderClient | undefined;
  const close = (): void => {
    client?.close();
    client = undefined;
  };
  return {
    read: async (file, options) => {
      const reading = await attempt((client ??= start()), { file, options, seconds });
      if (reading !== "lost") return reading;
      close();
      return refused({ code: "too-heavy" });
    },
    close,
  };
}

interface Attempt { readonly file: File; readonly options: MemberOptions; readonly seconds: number }

/** Lost: the thread broke, or took too long. */
async function attempt({ reader, fault }: TeamReaderClient, { file, options, seconds }: Attempt): Promise<TeamReading | "lost"> {
  const broken = fault.catch(() => "lost" as const);
  const problem = await Promise.race([reader.take(file), broken]);
  if (problem === "lost") return problem;
  if (problem) return refused(problem);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"lost">((resolve) => { timer = setTimeout(() => resolve("lost"), seconds * 1_000); });
  return Promise.race([reader.read(options), broken, late]).finally(() => clearTimeout(timer));
}
