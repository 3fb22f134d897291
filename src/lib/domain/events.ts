import type { ComplaintEvent } from './complaint/event';
import type { ConsultationEvent } from './consultation/event';
import type { EventOf } from './thread/event';

export type AnyAction = (ComplaintEvent | ConsultationEvent)['action'];
export type AnyStatus = NonNullable<(ComplaintEvent | ConsultationEvent)['to']>;

/** An event of any thread, whichever half of the forum it belongs to. */
export type AnyEvent = EventOf<AnyAction, AnyStatus>;
