import { controle } from "./controle/command";
import { team } from "./team/command";
import { verdeel } from "./verdeel/command";
import { werkboek } from "./werkboek/command";

/** Every command, by what is typed. */
export const COMMANDS = { werkboek, verdeel, team, controle };

/** What a command is called on the command line. */
export type CommandName = keyof typeof COMMANDS;
