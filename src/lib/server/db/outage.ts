import { StartupError } from '../startup-error';

/** The server cannot be reached, told us to go, takes no writing, or has no room left: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const UNREACHABLE = [
	'ECONNREFUSED',
	'ECONNRESET',
	'EPIPE',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ENOTFOUND',
	'EAI_AGAIN'
];
const TURNED_AWAY = /^(08...|57P0[1-5]|53[1-4]00|58030|25006)$/;
/** Of the disk, the memory, or the room that a statement may take. */
const NO_ROOM = /^(53[124]00|58030)$/;
/** pg gives these no code. */
const LOST =
	/^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client was closed|Client has encountered a connection error)/;

/** Whether the database is away, as opposed to a fault in what was asked of it. */
export function isOutage(error: unknown): boolean {
	if (error instanceof AggregateError) return error.errors.some(isOutage);
	if (!(error instanceof Error)) return false;
	const code = codeOf(error);
	if (UNREACHABLE.includes(code) || TURNED_AWAY.test(code) || LOST.test(error.message)) return true;
	// A socket file that is gone; ENOENT of anything else is a missing file.
	return code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';
}

/** Whether it answers, but has no room for what it shall keep. */
export const isLackOfRoom = (error: unknown): boolean => error instanceof Error && NO_ROOM.test(codeOf(error));

/** What to tell the operator when the first connection fails. The address is shown without its password. */
export function explainConnectionFailure(url: string, error: unknown): unknown {
	const { host, pathname, username } = new URL(url);
	const place = decodeURIComponent(host);
	const code = codeOf(error);
	if (isOutage(error))
		return new StartupError(
			`Postgres di ${place} tidak dapat dihubungi (${code || 'tidak menjawab'}). Periksa DATABASE_URL.`
		);
	if (code.startsWith('28'))
		return new StartupError(
			`Postgres di ${place} menolak pengguna "${username}". Periksa nama dan kata sandi di DATABASE_URL.`
		);
	if (code === '3D000')
		return new StartupError(
			`Basis data "${pathname.slice(1)}" tidak ada di ${place}. Buat dahulu, atau perbaiki DATABASE_URL.`
		);
	if (code === '42501')
		return new StartupError(`Pengguna "${username}" tidak berhak membuat tabel di basis data "${pathname.slice(1)}".`);
	return error;
}

function codeOf(error: unknown): string {
	if (error instanceof AggregateError) return codeOf(error.errors[0]);
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
