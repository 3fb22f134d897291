/** What can be wrong with a forum that runs, from what its people would feel first. */
export const FINDINGS = [
	'log_apart',
	'secret_lost',
	'jobs_stand',
	'mail_away',
	'mail_stands',
	'disk_full',
	'clock_apart',
	'backup_none',
	'backup_old',
	'log_stands',
	'calendar_missing',
	'backup_unproven',
	'jobs_failed',
	'secret_older',
	'mail_unset',
	'disk_low'
] as const;
export type FindingName = (typeof FINDINGS)[number];

/** `bad`: something that was promised is not kept now. `soon`: it will not be, unless somebody does something. */
export type Level = 'bad' | 'soon';

/** `count`: of what the words speak (seconds, hours, days, rows, percent); 0 where they speak of none. */
export type Finding = { name: FindingName; level: Level; count: number };

/** What was measured. Null: that it could not be, or that it is none of this place's business. */
export type Facts = {
	now: Date;
	/** How far the database's clock is ahead of this machine's; below zero: behind. */
	clockAheadMs: number;
	mail: { server: 'unset' | 'away' | 'answers' | null; oldestWaiting: Date | null };
	jobs: { oldestDue: Date | null; failed: number };
	disk: { freeBytes: number; allBytes: number } | null;
	/** Rows that lie under a secret named as older, and under one that nobody names. */
	sealed: { older: number; lost: number };
	/** Whether holidays of next year are published. */
	nextYearPublished: boolean;
	/** Null in a demo, of which nobody wants one. */
	backup: { takenAt: Date | null; provenAt: Date | null } | null;
	log: { oldestWaiting: Date | null; apart: boolean };
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Links and codes end by the clock of one and are asked for by that of the other. */
const CLOCK_APART = 5 * SECOND;
const MAIL_LATE = HOUR;
const JOBS_LATE = 15 * MINUTE;
const LOG_LATE = 5 * MINUTE;
const BACKUP_LATE = 26 * HOUR;
const PROOF_LATE = 31 * DAY;
const DISK_LOW = 0.1;
const DISK_FULL = 0.02;
/** Decrees for next year come in autumn; deadlines of weeks reach into it from December on. */
const CALENDAR_SOON_MONTH = 9;
const CALENDAR_BAD_MONTH = 11;

/** What is wrong, worst first; nothing where all is as it should be. */
export function findingsOf(facts: Facts): Finding[] {
	const found = [
		...clockFindings(facts),
		...mailFindings(facts),
		...jobFindings(facts),
		...diskFindings(facts),
		...sealedFindings(facts),
		...calendarFindings(facts),
		...backupFindings(facts),
		...logFindings(facts)
	];
	const rank = ({ name, level }: Finding) => (level === 'bad' ? 0 : FINDINGS.length) + FINDINGS.indexOf(name);
	return found.sort((one, other) => rank(one) - rank(other));
}

const bad = (name: FindingName, count = 0): Finding => ({ name, level: 'bad', count });
const soon = (name: FindingName, count = 0): Finding => ({ name, level: 'soon', count });
const since = ({ now }: Facts, at: Date | null): number => (at ? now.getTime() - at.getTime() : 0);

function clockFindings({ clockAheadMs }: Facts): Finding[] {
	const apart = Math.abs(clockAheadMs);
	return apart > CLOCK_APART ? [bad('clock_apart', Math.round(apart / SECOND))] : [];
}

function mailFindings(facts: Facts): Finding[] {
	const { server, oldestWaiting } = facts.mail;
	const waits = since(facts, oldestWaiting);
	return [
		...(server === 'unset' ? [soon('mail_unset')] : []),
		...(server === 'away' ? [bad('mail_away')] : []),
		...(server !== 'unset' && waits > MAIL_LATE ? [bad('mail_stands', Math.floor(waits / HOUR))] : [])
	];
}

function jobFindings(facts: Facts): Finding[] {
	const { oldestDue, failed } = facts.jobs;
	const waits = since(facts, oldestDue);
	return [
		...(waits > JOBS_LATE ? [bad('jobs_stand', Math.floor(waits / MINUTE))] : []),
		...(failed > 0 ? [soon('jobs_failed', failed)] : [])
	];
}

function diskFindings({ disk }: Facts): Finding[] {
	if (!disk) return [];
	const share = disk.freeBytes / disk.allBytes;
	const percent = Math.floor(share * 100);
	if (share < DISK_FULL) return [bad('disk_full', percent)];
	return share < DISK_LOW ? [soon('disk_low', percent)] : [];
}

const sealedFindings = ({ sealed: { older, lost } }: Facts): Finding[] => [
	...(lost > 0 ? [bad('secret_lost', lost)] : []),
	...(older > 0 ? [soon('secret_older', older)] : [])
];

function calendarFindings({ now, nextYearPublished }: Facts): Finding[] {
	const month = now.getUTCMonth();
	if (nextYearPublished || month < CALENDAR_SOON_MONTH) return [];
	const year = now.getUTCFullYear() + 1;
	return [month >= CALENDAR_BAD_MONTH ? bad('calendar_missing', year) : soon('calendar_missing', year)];
}

function backupFindings(facts: Facts): Finding[] {
	if (!facts.backup) return [];
	const { takenAt, provenAt } = facts.backup;
	if (!takenAt) return [bad('backup_none')];
	const age = since(facts, takenAt);
	return [
		...(age > BACKUP_LATE ? [bad('backup_old', Math.floor(age / HOUR))] : []),
		...(!provenAt || since(facts, provenAt) > PROOF_LATE ? [soon('backup_unproven')] : [])
	];
}

function logFindings(facts: Facts): Finding[] {
	const waits = since(facts, facts.log.oldestWaiting);
	return [
		...(facts.log.apart ? [bad('log_apart')] : []),
		...(waits > LOG_LATE ? [bad('log_stands', Math.floor(waits / MINUTE))] : [])
	];
}
