import type { EventOf } from '../thread/event';
import type { ComplaintAction } from './acts';
import type { ComplaintStatus } from './status';

/** An event of a report. */
export type ComplaintEvent = EventOf<ComplaintAction, ComplaintStatus>;
