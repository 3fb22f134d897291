import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { isWorkday } from '$lib/domain/calendar/work-calendar';
import { startOfDay } from '$lib/domain/calendar/zone';
import { CONSULTATION_STAGES, type ConsultationStage } from '$lib/domain/consultation/stage';
import type { Transaction } from 'kysely';
import { createHash } from 'node:crypto';
import { envWith } from '$lib/server/env';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Deps } from '$lib/server/usecases/record';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import type { Ladder } from '$lib/server/usecases/thread/escalate';
import type { Cast, Person } from '../cast';
import type { DemoConsultation, DemoInput } from '../../content/consultations/types';
import type { Picture } from '../pictures';
import { makeRandom, type Random } from '../random';
import { joinTransaction } from '../stage';
import type { Timetable } from '../timetable';
import { climbLadder } from '../turns/climb-ladder';

export type Scene = {
	story: DemoConsultation;
	cast: Cast;
	ladder: Ladder;
	/** How full the province is, up to 1: a small one hears fewer people. */
	fullness: number;
	timetable: Timetable;
	pictures: readonly Picture[];
};

const HOUR = 3_600_000;
/** Consultations are prepared so many days before they open, and announced so many. */
const PREPARED_BEFORE = 16;
const ANNOUNCED_BEFORE = 10;

/** Where one consultation is played: the real use cases under a clock that stands at the moment of each act. */
export class Council {
	readonly deps: Deps;
	readonly random: Random;
	readonly host: Person;
	slug = '';
	ref = '';
	threadId = '';
	#at: Date;
	#forms = 0;
	/** Which story an input of a number tells, and who wrote it. */
	readonly stories = new Map<number, DemoInput>();
	readonly authors = new Map<number, Person>();

	constructor(
		trx: Transaction<Database>,
		services: Services,
		readonly scene: Scene
	) {
		const { story, cast, timetable } = scene;
		this.#at = timetable.now;
		// Without a mail server: what the seed writes to people is for show, and never sent.
		this.deps = { db: joinTransaction(trx), env: envWith(services.env, { smtpUrl: null }), now: () => this.#at };
		this.random = makeRandom('consultation', story.title);
		this.host = story.agency === 'dinkes' ? cast.facilitator : cast.headOf(story.agency);
	}

	get agencyId(): string {
		return this.scene.cast.agencyIds.get(this.scene.story.agency) ?? '';
	}

	/** How many inputs people give; every story is told at least once. */
	get inputCount(): number {
		const { story, fullness } = this.scene;
		const { inputs, inputCount = inputs.length } = story;
		return Math.max(inputs.length, Math.round(inputCount * fullness));
	}

	/** A day counted from today. */
	day(fromToday: number): IsoDate {
		return addDays(this.scene.timetable.today, fromToday);
	}

	/** The hour of a day counted from today, in the zone of the province. */
	hour(fromToday: number, hour: number): Date {
		return this.#hourOf(this.day(fromToday), hour);
	}

	/** The same for whoever works there: on a day off the next working day, or the last one where that is still to come. */
	officeHour(fromToday: number, hour: number): Date {
		const { today, calendar } = this.scene.timetable;
		let day = this.day(fromToday);
		while (!isWorkday(day, calendar) && day < today) day = addDays(day, 1);
		while (!isWorkday(day, calendar)) day = addDays(day, -1);
		return this.#hourOf(day, hour);
	}

	#hourOf(day: IsoDate, hour: number): Date {
		return new Date(startOfDay(day, this.scene.timetable.zone).getTime() + hour * HOUR);
	}

	get preparedOn(): number {
		return Math.min(this.scene.story.opensIn - PREPARED_BEFORE, -PREPARED_BEFORE / 2);
	}

	get announcedOn(): number {
		return Math.min(this.scene.story.opensIn - ANNOUNCED_BEFORE, -4);
	}

	get opensAt(): Date {
		return this.hour(this.scene.story.opensIn, 8);
	}

	get closesOn(): number {
		return this.scene.story.opensIn + this.scene.story.lasts;
	}

	/** Whether the story goes at least as far; what was called off went as far as being open. */
	reaches(stage: ConsultationStage): boolean {
		const { stage: end } = this.scene.story;
		const last = end === 'cancelled' ? 'open' : end;
		return CONSULTATION_STAGES.indexOf(last) >= CONSULTATION_STAGES.indexOf(stage);
	}

	/** Lets time pass until then, and with it what the ladder of late promises does meanwhile. */
	async waitUntil(at: Date): Promise<void> {
		const setTime = (instant: Date) => {
			this.#at = instant;
		};
		if (this.ref) await climbLadder({ deps: this.deps, ref: this.ref, setTime }, this.scene.ladder, at);
		// People come one after the other: what one story puts earlier happens right after what was.
		setTime(at > this.#at || !this.ref ? at : this.#at);
	}

	/** A form of its own for each act. */
	form(): { slug: string; formKey: string } {
		this.#forms += 1;
		return { slug: this.slug, formKey: uuidOf(`${this.scene.story.title} ${this.#forms}`) };
	}

	async storePicture(): Promise<string> {
		const [picture] = this.random.shuffle(this.scene.pictures);
		if (!picture) throw new Error('The demo has no pictures');
		return insertFile(this.deps.db, picture.file, this.deps.now());
	}
}

export function uuidOf(name: string): string {
	const hex = createHash('sha256').update(`demo consultation ${name}`).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
