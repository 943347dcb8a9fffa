import { spawn } from "node:child_process";

function opener(address) {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ["xdg-open", [address]] : null;
}

/** Opens the address in the browser of this person; on a machine without one nothing happens, the address is printed anyway. */
export function openBrowser(address) {
  const command = opener(address);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser was found to open it in."));
  child.unref();
}
