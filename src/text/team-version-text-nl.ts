/** The words of a team version in Dutch; the shape that every other language has to fill. */
export const teamVersionTextNl = {
  title: "Teamversie",
  hint: "Voor wie het teamoverzicht maakt: zonder alles wat van u alleen is. Rekent verder met Accountkompas en telt als dit werkboek, dus niet dubbel.",
  make: "Maak een teamversie",
  making: "Uw teamversie wordt gemaakt",
  opened: "De teamversie is open in een eigen venster of tabblad en nog niet bewaard: sla haar zelf op en geef haar aan wie het teamoverzicht maakt. Op een Mac staat ze achter dit venster; kies haar in het menu Venster.",
  leftOut: "Dit gaat niet mee",
  nothing: "Er staat niets privé in dit werkboek; alles gaat mee.",
  sheets: (titles: string) => `Bladen: ${titles}`,
  answers: (sheet: string, labels: string) => `Van ${sheet}: ${labels}`,
  actions: "Van acties gaat niet mee uit welke opdracht en bij welke rol zij horen. De acties zelf gaan wel mee, ook als er een naam in staat.",
  formulas: "Waar andere bladen hiernaar kijken, staat in de teamversie dat het blad er niet is.",
  sharing: "Dit deelt u wel",
  notSharing: "U deelt geen rollen of stijlen. Wilt u dat wel, kies het dan op Instellingen bij 'Delen met uw team'.",
  roles: (line: string) => `Prioriteit per rol: ${line}`,
  styles: (line: string) => `Score per invloedstijl: ${line}`,
  askTitle: "Deze teamversie maken?",
  askBody: "Er is nog niets gemaakt. Uw eigen werkmap blijft zoals ze is.",
};

/** The words of a team version, in whichever language. */
export type TeamVersionText = typeof teamVersionTextNl;
