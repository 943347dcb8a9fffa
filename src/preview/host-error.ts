/** A refusal of the preview host, with the code that Excel gives in the same case. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The item that was asked for does not exist. */
export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** The name is taken. */
export function alreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** An argument Excel refuses; `why` tells the developer what exactly. */
export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`);
}

/** An operation Excel refuses in this state. */
export function invalidOperation(why: string): HostError {
  return new HostError("InvalidOperation", `The attempted operation is invalid on the object. (${why})`);
}

/** A write that a protected sheet or a read-only workbook refuses. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** A member that the preview host does not simulate: fails loudly instead of doing nothing. */
export function notSimulated(member: string): HostError {
  return new HostError("ApiNotFound", `${member} is not simulated by the preview host.`);
}
