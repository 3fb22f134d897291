import type { FindingName } from '../../../domain/health/findings';
import { formatNumber } from '../../format';

type Words = { says: (count: number) => string; next: string };
const n = (count: number) => formatNumber('en', count);

const finding: Record<FindingName, Words> = {
	log_apart: {
		says: () => 'The public log in the database is shorter than what was signed on this machine.',
		next: 'This database is of an earlier day. Restore a newer backup; until then nothing is signed.'
	},
	secret_lost: {
		says: (rows) => `${n(rows)} rows are sealed under a secret that is named nowhere, and do not open.`,
		next: 'Name that secret in FKP_SECRET_ALSO and start anew.'
	},
	jobs_stand: {
		says: (minutes) => `Background jobs have waited ${n(minutes)} minutes: mail, escalation and the log stand still.`,
		next: 'See that one process runs with FKP_JOBS=1, and read its log.'
	},
	mail_away: {
		says: () => 'The mail server of SMTP_URL does not answer.',
		next: 'Check its address, password and network. Letters wait and are not lost.'
	},
	mail_stands: {
		says: (hours) => `The oldest letter has waited ${n(hours)} hours to be sent.`,
		next: 'See the reasons of refusal at /admin/situs/email.'
	},
	disk_full: {
		says: (percent) => `${n(percent)} percent of the disk is left: soon nothing that people send is kept.`,
		next: 'Make room now. Delete nothing in the folder of Postgres.'
	},
	clock_apart: {
		says: (seconds) => `The clocks of this machine and of the database are ${n(seconds)} seconds apart.`,
		next: 'Set them by NTP: timedatectl set-ntp true.'
	},
	backup_none: {
		says: () => 'There has never been a backup.',
		next: 'Run npm run backup; docs/backup.md says how.'
	},
	backup_old: {
		says: (hours) => `The last backup is ${n(hours)} hours old.`,
		next: 'Check its schedule; make one now by npm run backup.'
	},
	log_stands: {
		says: (minutes) => `The public log has not grown for ${n(minutes)} minutes, and something waits.`,
		next: 'Read the log of the process: the job grow-log says why. Then npm run check-log.'
	},
	calendar_missing: {
		says: (year) => `Holidays of ${year} are not published: deadlines beyond the new year are counted without any.`,
		next: 'Enter and publish them at /admin/kalender once they are decreed.'
	},
	backup_unproven: {
		says: () => 'No backup has been brought back for proof this month.',
		next: 'Try one: npm run backup -- --verify FILE --key KEY.'
	},
	jobs_failed: {
		says: (jobs) => `${n(jobs)} background jobs were given up after many tries.`,
		next: 'The log of the process says why.'
	},
	secret_older: {
		says: (rows) => `${n(rows)} rows still lie under an older secret.`,
		next: 'Seal them anew at /admin/situs/kunci or by npm run reseal.'
	},
	mail_unset: {
		says: () => 'SMTP_URL is not set: no letter is sent.',
		next: 'Set SMTP_URL and MAIL_FROM, then start anew.'
	},
	disk_low: {
		says: (percent) => `${n(percent)} percent of the disk is left.`,
		next: 'Plan for more room.'
	}
};

export const health = {
	title: 'Health of the site',
	says: 'What is not running, and what is to be done.',
	lead: 'What the site promises and does not do now stands first. Administrators get one mail when something new comes up.',
	well: 'Everything runs.',
	level: { bad: 'Now', soon: 'Soon' },
	finding
};
