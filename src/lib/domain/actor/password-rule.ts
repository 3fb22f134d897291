/**
 * What a password must be: long, and not the first guess. No digits, capitals or signs are asked for, because they make
 * passwords harder to remember and no harder to guess (NIST SP 800-63B §3.1.1).
 */
const PASSWORD_LEAST = 10;
export const PASSWORD_MOST = 200;

export type PasswordFault = 'too_short' | 'too_long' | 'guessable' | 'like_you';

// Only those that are long enough to pass otherwise, as they stand in lists of leaked passwords and as people here vary them.
const COMMON = new Set(
	`1234567890 12345678910 123456789a 1234567891 0987654321 9876543210 0123456789 1111111111 0000000000 1q2w3e4r5t
	1qaz2wsx3edc q1w2e3r4t5 qwertyuiop qwerty12345 qwerty123456 qwerty1234 asdfghjkl1 asdfghjkl; zxcvbnm123 abcdefghij
	abcd123456 abc1234567 password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 iloveyou12 iloveyou123
	administrator admin12345 admin123456 adminadmin welcome123 letmein123 superman123 football123 princess123 sunshine123
	katasandi1 katasandi12 katasandi123 rahasia123 rahasia1234 indonesia1 indonesia12 indonesia123 indonesia45
	indonesia2024 indonesia2025 indonesia2026 indonesiaraya bismillah1 bismillah12 bismillah123 alhamdulillah assalamualaikum
	sayangkamu sayangku123 akusayangkamu cintaku123 doraemon123 sukses2025 sukses2026 malukuutara ternate123 ternate2025
	ternate2026 sofifi2026 tidore1234 halmahera1 halmahera123`.split(/\s+/)
);

const isMonotonous = (password: string): boolean => new Set(password).size < 4;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

function isLike(password: string, { email, name }: { email: string; name: string }): boolean {
	const local = email.split('@')[0] ?? '';
	return [email, local, name, name.replaceAll(' ', '')].some((own) => fold(own) !== '' && fold(own) === fold(password));
}

/** What is wrong with a password chosen by this person, or null. */
export function faultOfPassword(password: string, person: { email: string; name: string }): PasswordFault | null {
	const length = [...password].length;
	if (length < PASSWORD_LEAST) return 'too_short';
	if (length > PASSWORD_MOST) return 'too_long';
	if (isLike(password, person)) return 'like_you';
	return COMMON.has(fold(password)) || isMonotonous(password) ? 'guessable' : null;
}
