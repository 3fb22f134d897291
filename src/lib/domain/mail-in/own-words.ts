/** The line that our letters begin with, in each language. What stands under it in an answer is ours. */
export const MARKER = {
	id: '--- Tulis jawaban di atas garis ini ---',
	en: '--- Write your answer above this line ---'
} as const;

const isMarker = (line: string): boolean => Object.values(MARKER).some((marker) => line.includes(marker.slice(4, -4)));

const QUOTED = /^\s*>/;
const ATTRIBUTION = /^(?:-{2,}\s*)?(?:pada|on)\b.{4,300}\b(?:menulis|wrote)\s*(?::|-{2,})$/i;
/** With the address of who is quoted, whose words some telephones begin on the same line. */
const NAMED = /^(?:pada|on)\b.{4,200}<[^<>\s]+@[^<>\s]+>.{0,40}\b(?:menulis|wrote)\s*:/i;
/** As some telephones wrote it: when, and by whom. */
const DATED = /^\d{4}-\d\d-\d\d \d\d?[:.]\d\d\b.{0,100}<[^<>\s]+@[^<>\s]+>\s*:$/;
/** Some clients fold the line that names who is quoted. */
const ATTRIBUTION_LINES = 4;
const ORIGINAL =
	/^[-_]{2,}\s*(?:pesan asli|pesan terusan|pesan yang diteruskan|original message|forwarded message)\s*[-_]{2,}$/i;
/** What Apple puts above what it passes on. */
const PASSED_ON = /^(?:mulai pesan yang diteruskan|begin forwarded message)\s*:$/i;
const FROM = /^(?:[-_]{5,}\s*)?(?:dari|from)\s*:\s*\S/i;
const MORE_HEADERS = /^(?:dikirim|terkirim|tanggal|sent|date|kepada|to|cc|subjek|perihal|subject)\s*:/i;
/** So many lines of a quoted head are looked at, and so many of them have to be there. */
const HEADER_LINES = 7;
const HEADERS_LEAST = 2;
const RULE = /^_{10,}$/;
const SIGNATURE = /^--\s?$/;
/** Put there by the program and said by nobody. */
const BY_PROGRAM = [
	/^(?:terkirim|dikirim) dari (?:iphone|ipad|hp|ponsel|perangkat|samsung|galaxy|xiaomi|redmi|oppo|vivo|realme|huawei|android|smartphone|telepon|yahoo|outlook|gmail|mail|aplikasi)\b.{0,80}$/i,
	/^sent from (?:my|yahoo|outlook|samsung|mail|proton)\b.{0,80}$/i,
	/^(?:dapatkan|unduh|get|download) outlook (?:untuk|for) \w+.{0,60}$/i
];

/**
 * What the writer of an answer said, without what they answered to: everything above our marker, then whatever the usual
 * mail programs put in front of a quotation. A rule that would leave nothing is not followed.
 */
export function ownWords(text: string): string {
	const lines = text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
		.split('\n');
	const found = [() => aboveQuotation(lines), () => besideQuotation(lines), () => lines].reduce(
		(kept, rule) => kept || shown(rule()),
		''
	);
	return found;
}

const shown = (lines: readonly string[]): string =>
	lines
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/** Answers above: everything from the quotation on goes. */
function aboveQuotation(lines: readonly string[]): string[] {
	const marker = lines.findIndex(isMarker);
	const above = marker < 0 ? lines : lines.slice(0, marker);
	const end = above.findIndex((_, at) => beginsQuotation(above, at));
	return withoutSignature((end < 0 ? above : above.slice(0, end)).filter((line) => !isOfProgram(line)));
}

/** Answers below or between: what is marked as quoted goes, and the line that announces it. */
function besideQuotation(lines: readonly string[]): string[] {
	const own: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		const announced = attributionAt(lines, at);
		if (announced > 0) at += announced - 1;
		else if (!QUOTED.test(line) && !isMarker(line) && !isOfProgram(line)) own.push(line);
	}
	return withoutSignature(own);
}

function withoutSignature(lines: readonly string[]): string[] {
	const at = lines.findIndex((line) => SIGNATURE.test(line));
	return at > 0 && shown(lines.slice(0, at)) !== '' ? lines.slice(0, at) : [...lines];
}

/** A line as it was meant: stars stand for bold type where HTML was made text. */
const bare = (line = ''): string => line.replace(/\*/g, '').trim();

const isOfProgram = (line: string): boolean => BY_PROGRAM.some((made) => made.test(bare(line)));

function beginsQuotation(lines: readonly string[], at: number): boolean {
	const line = bare(lines[at]);
	if (
		QUOTED.test(line) ||
		ORIGINAL.test(line) ||
		PASSED_ON.test(line) ||
		attributionAt(lines, at) > 0 ||
		isHead(lines, at)
	)
		return true;
	return RULE.test(line) && isHead(lines, at + 1 + lines.slice(at + 1).findIndex((next) => bare(next) !== ''));
}

/** How many lines from here on say who is quoted; 0: this is no such line. */
function attributionAt(lines: readonly string[], at: number): number {
	if (DATED.test(bare(lines[at])) || NAMED.test(bare(lines[at]))) return 1;
	if (!/^(?:-{2,}\s*)?(?:pada|on)\b/i.test(bare(lines[at]))) return 0;
	for (let count = 1; count <= ATTRIBUTION_LINES; count += 1) {
		const folded = lines
			.slice(at, at + count)
			.map(bare)
			.join(' ');
		if (ATTRIBUTION.test(folded)) return count;
	}
	return 0;
}

/** Whether the head of another message stands here: who it is from, and more of the kind. */
function isHead(lines: readonly string[], at: number): boolean {
	if (!FROM.test(bare(lines[at]))) return false;
	const next = lines.slice(at + 1, at + 1 + HEADER_LINES).map(bare);
	return next.filter((line) => MORE_HEADERS.test(line)).length >= HEADERS_LEAST;
}
