import type { ComplaintEvent } from './complaint/event';
import type { ComplaintParticulars } from './complaint/particulars';
import type { ConsultationEvent } from './consultation/event';
import type { ConsultationParticulars } from './consultation/particulars';

/** An event of any thread, whichever half of the forum it belongs to. */
export type AnyEvent = ComplaintEvent | ConsultationEvent;
export type AnyAction = AnyEvent['action'];
export type AnyStatus = NonNullable<AnyEvent['to']>;

/** Whatever an event may tell besides its action. */
export type AnyParticulars = ComplaintParticulars & ConsultationParticulars;
