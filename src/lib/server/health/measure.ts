import { findingsOf, type Facts, type Finding } from '$lib/domain/health/findings';
import { statfs } from 'node:fs/promises';
import { readStoredFacts } from '../queries/health/facts';
import type { Services } from '../services';

type House = Pick<Services, 'db' | 'env' | 'now'>;

/** Looks at all that can be wrong with the forum as it runs; asks the mail server whether it is there, and sends nothing. */
export async function examine(house: House): Promise<Finding[]> {
	const [stored, server, disk] = await Promise.all([
		readStoredFacts(house),
		askMailServer(house.env),
		measureDisk(house.env)
	]);
	return findingsOf({ ...stored, mail: { ...stored.mail, server }, disk });
}

async function askMailServer({ smtpUrl, demo }: Services['env']): Promise<Facts['mail']['server']> {
	if (demo) return null;
	if (smtpUrl === null) return 'unset';
	const { isThere } = await import('../notices/mail/smtp');
	return (await isThere(smtpUrl)) ? 'answers' : 'away';
}

/** Of the folder that this machine keeps; the database may lie elsewhere, and then says by itself that it is full. */
export async function measureDisk({ dataDir }: Services['env']): Promise<Facts['disk']> {
	try {
		const { bavail, blocks, bsize } = await statfs(dataDir);
		return { freeBytes: bavail * bsize, allBytes: blocks * bsize };
	} catch {
		return null;
	}
}
