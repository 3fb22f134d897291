import type { Capacity } from '../actor/capacity';

/** Something that happened, as the append-only history keeps it. */
export type EventOf<Action, Status, Data> = {
	seq: number;
	at: Date;
	action: Action;
	from: Status | null;
	to: Status | null;
	role: Capacity;
	/** Agency for which staff acted. */
	agencyId: string | null;
	/** Staff only. */
	userId: string | null;
	public: boolean;
	data: Data;
};

/** Some fields of an event; its particulars are still those of its action. */
export type PartOf<Event, Fields extends PropertyKey> = Event extends unknown
	? Pick<Event, Fields & keyof Event>
	: never;

/** A row of the history: nobody has looked yet whether its particulars are those of its act. */
export type StoredEvent = { action: string; data: object };

/** The row as an event, with whatever else was selected. */
export type ReadFrom<Row, Event> = PartOf<Event, keyof Row> & Omit<Row, keyof EventOf<string, string, object>>;
