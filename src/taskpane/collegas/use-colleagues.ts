import { useEffect, useRef } from "react";
import type { ColleagueService, PaneServices } from "../services/types";

/** One service as long as the view is open; its thread is freed when the view goes. */
export function useColleagues(services: PaneServices): () => Promise<ColleagueService> {
  const started = useRef<Promise<ColleagueService>>(undefined);
  useEffect(() => () => {
    void started.current?.then((service) => service.close());
    started.current = undefined;
  }, []);
  return () => (started.current ??= services.startColleagues());
}
