import type { Actor } from '$lib/domain/actor/actor';
import { complaintFor } from '$lib/domain/complaint/complaint-for';
import { entriesOf, type JourneyEntry } from '$lib/domain/complaint/journey';
import type { ComplaintRecord } from '$lib/domain/complaint/page-record';
import { stepsFor } from '$lib/domain/complaint/step';
import { currentCalendar, type ClockRules } from '$lib/domain/deadline/rules';
import { clocksOf, type Clock } from '$lib/domain/complaint/clock';
import { clockSheet, type ClockSheet } from '$lib/domain/complaint/clock-sheet';
import type { Db } from '../db/client';
import { loadClockRules } from '../db/rules';
import { readPostWords } from '../queries/complaint/record';
import { findViewedComplaint } from '../queries/complaint/viewed-complaint';
import type { Services } from '../services';
import { canonicalJson } from '$lib/domain/canonical-json';
import { fingerprintOf } from './fingerprint';
import { proofOf, type ProofContents } from './contents';

export type Proof = {
	/** Whose proof it is: the name of the forum. */
	forum: string;
	contents: ProofContents;
	/** The contents as the one text that the fingerprint is of. */
	canonical: string;
	fingerprint: string;
	/** Of each clock of the contents, how it stands at `at`. */
	sheets: ClockSheet[];
	confidential: boolean;
	/** The moment that the proof tells of. */
	at: Date;
};

/**
 * The proof of a report, for its reporter and those who handle or oversee it; null for everybody else. All of them get
 * what the reporter may read, so that two copies can be compared. With an earlier `at` the proof of that moment can be
 * had again; only what a moderator hid or showed since then is as it is today.
 */
export async function findProof(deps: Services, ref: string, actor: Actor, at: Date): Promise<Proof | null> {
	const { db, env } = deps;
	const viewed = await findViewedComplaint(deps, ref, actor, at);
	if (!viewed?.complaint.isInsider) return null;
	const record = recordAt(viewed.record, at);
	const rules = rulesAt(await loadClockRules(db, env.zone, record.district.code), at);
	const complaint = complaintFor(record, { ...REPORTER, at });
	if (!complaint || record.events.length === 0) return null;
	const clocks = clocksOf(record.events, rules);
	const timeline = await readTimeline(db, record);
	const digests = await readDigests(db, [...complaint.files.map(({ id }) => id), ...timeline.flatMap(fileIdsOf)]);
	const { province, zone, name: forum } = env.site;
	const contents = proofOf({ complaint, timeline, events: publicEventsOf(record), clocks, digests, province, zone });
	const canonical = canonicalJson(contents);
	const { confidential } = complaint;
	const sheets = sheetsOf(clocks, rules, at);
	return { forum, contents, canonical, fingerprint: fingerprintOf(canonical), sheets, confidential, at };
}

const REPORTER = { capacities: ['anyone', 'reporter'], userId: null, mayOpenIdentity: false } as const;

/** All of it, notices of delays among the rest. */
async function readTimeline(db: Db, record: ComplaintRecord): Promise<JourneyEntry[]> {
	const steps = stepsFor(record, REPORTER.capacities);
	const posts = steps.flatMap((step) => (step.type === 'post' ? step.post.id : []));
	return entriesOf(steps, await readPostWords(db, posts), record, REPORTER.capacities);
}

const recordAt = (record: ComplaintRecord, at: Date): ComplaintRecord => ({
	...record,
	events: record.events.filter((event) => event.at <= at)
});

const rulesAt = (rules: ClockRules, at: Date): ClockRules => ({
	...rules,
	calendars: rules.calendars.filter(({ publishedAt }, index) => index === 0 || publishedAt <= at)
});

const publicEventsOf = ({ events }: ComplaintRecord) => events.filter((event) => event.public);

const sheetsOf = (clocks: readonly Clock[], rules: ClockRules, at: Date): ClockSheet[] =>
	clocks.map((clock) => clockSheet(clock, at, { calendar: currentCalendar(rules), zone: rules.zone }));

const fileIdsOf = (entry: JourneyEntry): string[] => (entry.type === 'post' ? entry.files.map(({ id }) => id) : []);

async function readDigests(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom('file').select(['id', 'sha256']).where('id', 'in', ids).execute();
	return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
