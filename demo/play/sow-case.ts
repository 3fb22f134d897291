import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { startOfDay } from '$lib/domain/calendar/zone';
import { dayOf } from '$lib/domain/calendar/zone';
import { formatAccessCode } from '$lib/domain/thread/reference';
import type { Transaction } from 'kysely';
import { envWith } from '$lib/server/env';
import type { Database } from '$lib/server/db/schema';
import { hashAccessCode } from '$lib/server/identity/access-code';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actOnMerge } from '$lib/server/usecases/complaint/merge';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import type { Deps } from '$lib/server/usecases/record';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import { linkedCase } from '../content/case';
import type { Cast } from './cast';
import { picturesFor, type Picture } from './pictures';
import { makeRandom } from './random';
import { settleMails } from './settle-mails';
import { expectDone, joinTransaction } from './stage';
import { workdayBack, type Timetable } from './timetable';

type Scene = { cast: Cast; pictures: readonly Picture[]; timetable: Timetable };
type Filed = { ref: string; threadId: string; reporter: Actor };
type Told = { back: number; hour: number; title: string; text: string; place: string; anonymous?: true; guest?: true };
type Act = Parameters<typeof actOnComplaint>[1]['act'];

/** Keys beside those of the reports that are sown by number: nothing else of the demo moves for these. */
const keyOf = (index: number) => `5eed5eed-0000-4000-8001-${index.toString(16).padStart(12, '0')}`;
const HOUR = 3_600_000;

/** Plays a case of six linked reports, and two that may be the same and wait for a moderator; once. */
export async function sowCase(services: Services, scene: Scene): Promise<void> {
	const known = await services.db
		.selectFrom('complaint')
		.select('thread_id')
		.where('submission_key', '=', keyOf(0))
		.executeTakeFirst();
	if (known) return;
	await services.db.transaction().execute((trx) => new CaseOnStage(trx, services, scene).play());
}

class CaseOnStage {
	#at: Date;
	readonly #deps: Deps;
	readonly #random = makeRandom('linked case');
	readonly #filed: Filed[] = [];

	constructor(
		private readonly trx: Transaction<Database>,
		services: Services,
		private readonly scene: Scene
	) {
		this.#at = services.now();
		// Without a mail server: what the seed writes to people is for show, and never sent.
		this.#deps = { db: joinTransaction(trx), env: envWith(services.env, { smtpUrl: null }), now: () => this.#at };
	}

	async play(): Promise<void> {
		const { otherModerator, officerOf } = this.scene.cast;
		const officer = officerOf(linkedCase.agency);
		const leading = await this.#file(linkedCase.leading, linkedCase.category);
		await this.#route(leading, { back: 14, hour: 10 });
		const linked: Filed[] = [];
		for (const told of linkedCase.linked) linked.push(await this.#file(told, linkedCase.category));
		for (const report of linked) {
			this.#goTo({ back: 10, hour: 9 + linked.indexOf(report) / 10 });
			const link = { ref: report.ref, into: leading.ref, text: linkedCase.why, along: 'ya' as const };
			expectDone('merge', await actOnMerge(this.#deps, { ...link, act: 'merge', doer: otherModerator, formKey: null }));
		}
		await this.#move(leading, officer, { back: 9, hour: 10 }, { action: 'answer', text: linkedCase.answer });
		const done = { doneWhere: 'Jalan Raya Batu Angus, Kulaba', doneOn: this.#dayOf(4) };
		await this.#move(
			leading,
			officer,
			{ back: 3, hour: 13 },
			{ action: 'resolve', text: linkedCase.resolution, ...done }
		);
		const objecting = linked.at(-1);
		if (objecting) await this.#object(objecting);
		await this.#move(leading, leading.reporter, { back: 1, hour: 11 }, { action: 'confirm' });
		for (const told of linkedCase.waiting) await this.#file(told, linkedCase.waitingCategory);
		this.#at = this.scene.timetable.now;
		await settleMails(
			this.trx,
			this.#deps,
			this.#filed.map(({ threadId }) => threadId)
		);
	}

	/** To what was done, and to being linked: that what they meant is another matter. */
	async #object({ ref, threadId, reporter }: Filed): Promise<void> {
		const contest = { action: 'contest', text: linkedCase.objection } as const;
		await this.#move({ ref, threadId, reporter }, reporter, { back: 2, hour: 12 }, contest);
		this.#goTo({ back: 2, hour: 12.2 });
		const denial = { act: 'deny_merge', ref, text: linkedCase.denial, doer: reporter, formKey: null } as const;
		expectDone('deny_merge', await actOnMerge(this.#deps, denial));
	}

	#dayOf(back: number) {
		return workdayBack(this.scene.timetable, back);
	}

	/** Never later than now: the demo may begin in the morning. */
	#goTo({ back, hour }: { back: number; hour: number }): void {
		const { now, zone } = this.scene.timetable;
		const at = startOfDay(this.#dayOf(back), zone).getTime() + hour * HOUR;
		this.#at = new Date(Math.min(at, now.getTime() - HOUR / 4));
	}

	async #file(told: Told, category: string): Promise<Filed> {
		this.#goTo(told);
		const { citizens } = this.scene.cast;
		const person = told.guest ? VISITOR : (citizens[this.#filed.length * 3] ?? VISITOR);
		const submitted = await submitReport(this.#deps, {
			doer: person,
			submissionKey: keyOf(this.#filed.length),
			classification: 'complaint',
			title: told.title,
			text: told.text,
			occurredOn: dayOf(this.#at, this.scene.timetable.zone),
			districtCode: linkedCase.district,
			place: told.place,
			categorySlug: category,
			wishedAgencyId: null,
			anonymous: told.anonymous ?? false,
			confidential: false,
			channel: 'web',
			fileIds: [],
			identity: person.userId === null ? null : { name: person.name ?? '', email: '', phone: '' },
			codeHash: hashAccessCode(formatAccessCode(this.#random.bytes(13))),
			lang: 'id'
		});
		const { ref, threadId } = expectDone('submit', submitted);
		const reporter = person.userId === null ? { ...VISITOR, openedThreadId: threadId } : person;
		this.#filed.push({ ref, threadId, reporter });
		return { ref, threadId, reporter };
	}

	#route(report: Filed, when: { back: number; hour: number }): Promise<void> {
		const agencyId = this.scene.cast.agencyIds.get(linkedCase.agency) ?? '';
		return this.#move(report, this.scene.cast.moderator, when, { action: 'route', agencyId });
	}

	async #move({ ref }: Filed, doer: Actor, when: { back: number; hour: number }, act: Act): Promise<void> {
		this.#goTo(when);
		const fileIds = act.action === 'resolve' ? await this.#photo() : [];
		expectDone(act.action, await actOnComplaint(this.#deps, { ref, act, doer, fileIds, formKey: null }));
	}

	async #photo(): Promise<string[]> {
		const [picture] = picturesFor(linkedCase.category, this.scene.pictures);
		return picture ? [await insertFile(this.#deps.db, picture.file, this.#at)] : [];
	}
}
