const terminal = process.stdout.isTTY === true;

/** @param {string} line */
export function say(line) {
	clear();
	process.stdout.write(`${line}\n`);
}

/** @param {string} message */
export function complain(message) {
	clear();
	process.stderr.write(`✗ ${message}\n`);
}

let drawn = false;
function clear() {
	if (drawn) process.stdout.write('\r\x1b[2K');
	drawn = false;
}

/**
 * Says that something takes its time, and how long it took. A terminal sees the seconds pass.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(title, work) {
	const started = Date.now();
	const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} d`;
	if (!terminal) say(`  ${title} …`);
	const tick = terminal ? setInterval(() => draw(`  ${title} … ${seconds()}`), 250) : undefined;
	try {
		const result = await work();
		clearInterval(tick);
		say(`  ${title}: selesai (${seconds()})`);
		return result;
	} catch (error) {
		clearInterval(tick);
		clear();
		throw error;
	}
}

let lastTenth = -1;
/**
 * A bar in a terminal, a line every tenth elsewhere.
 * @param {string} title
 * @param {number} done
 * @param {number} total
 */
export function showProgress(title, done, total) {
	const share = total === 0 ? 1 : Math.min(1, done / total);
	const tenth = Math.floor(share * 10);
	if (terminal && share < 1) {
		draw(`  ${title} ${'█'.repeat(tenth * 2).padEnd(20, '░')} ${done}/${total}`);
	} else if (tenth !== lastTenth) {
		say(`  ${title} ${done}/${total}`);
	}
	lastTenth = share === 1 ? -1 : tenth;
}

/** @param {string} line */
function draw(line) {
	process.stdout.write(`\r\x1b[2K${line}`);
	drawn = true;
}
