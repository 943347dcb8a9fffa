import type { RoleId } from "../definition";

/** The six roles in the order of the opdrachten, as people read them. */
export const roles: readonly { readonly id: RoleId; readonly title: string }[] = [
  { id: "organisatie", title: "De organisatie" },
  { id: "marktverkenner", title: "Marktverkenner" },
  { id: "verkoper", title: "Verkoper" },
  { id: "relatiemanager", title: "Relatiemanager" },
  { id: "coordinator", title: "Coördinator" },
  { id: "partner", title: "Partner in business" },
];
