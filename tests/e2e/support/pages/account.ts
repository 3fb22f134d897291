import type { Page } from 'playwright/test';
import { privacyTextFor } from '../../../../src/lib/text/privacy-catalogue';
import { textFor } from '../../../../src/lib/text/catalogue';
import { OFFICER, WARGA, press, type Looks } from './look';

const { account } = textFor('id');

export const ACCOUNT_PAGES: Looks = {
	'(account)/masuk': [
		{ name: 'empty', path: '/masuk?pesan=masuk-dulu' },
		{ name: 'refused', path: '/masuk', press: press(account.signIn.submit) }
	],
	'(account)/masuk/langkah': [{ name: 'without a password', path: '/masuk/langkah' }],
	'(account)/daftar': [
		{ name: 'empty', path: '/daftar' },
		{ name: 'sent', path: '/daftar?terkirim' },
		{ name: 'refused', path: '/daftar', press: press(account.register.submit) }
	],
	'(account)/lupa-sandi': [
		{ name: 'empty', path: '/lupa-sandi' },
		{ name: 'sent', path: '/lupa-sandi?terkirim' },
		{ name: 'refused', path: '/lupa-sandi', press: press(account.forgotten.submit) }
	],
	'(account)/pertama/[key]': [{ name: 'closed', path: '/pertama/tidak-berlaku' }],
	'(account)/undangan/[token]': [{ name: 'void', path: '/undangan/tidak-berlaku' }],
	'(account)/konfirmasi/[token]': [{ name: 'void', path: '/konfirmasi/tidak-berlaku' }],
	'(account)/atur-ulang-sandi/[token]': [
		{ name: 'void', path: '/atur-ulang-sandi/tidak-berlaku' },
		{ name: 'filled', path: ':reset' },
		{ name: 'refused', path: ':reset', press: press(account.reset.submit) }
	],
	'(account)/akun': [
		{ name: 'filled', path: '/akun', by: WARGA },
		{ name: 'of an officer', path: '/akun', by: OFFICER }
	],
	'(account)/akun/ikutan': [
		{ name: 'filled', path: '/akun/ikutan', by: WARGA },
		{ name: 'of an officer', path: '/akun/ikutan', by: OFFICER }
	],
	'(account)/akun/data': [
		{ name: 'filled', path: '/akun/data', by: WARGA },
		{ name: 'of an officer', path: '/akun/data', by: OFFICER }
	],
	'(account)/akun/data/hapus': [
		{ name: 'filled', path: '/akun/data/hapus', by: WARGA },
		{ name: 'refused', path: '/akun/data/hapus', by: WARGA, press: press(privacyTextFor('id').erasure.submit) }
	],
	'(account)/ikuti': [
		{ name: 'asked as a guest', path: '/ikuti?instansi=dinkes' },
		{ name: 'sent', path: '/ikuti?instansi=dinkes&pesan=terkirim' },
		{ name: 'with an account', path: '/ikuti?cari=lampu+jalan', by: WARGA }
	],
	'(account)/ikuti/konfirmasi/[token]': [{ name: 'void', path: '/ikuti/konfirmasi/tidak-berlaku' }],
	'(account)/ikutan/[token]': [{ name: 'void', path: '/ikutan/tidak-berlaku' }],
	'(account)/berhenti/[token]': [{ name: 'void', path: '/berhenti/tidak-berlaku' }],
	'(account)/akun/profil': [
		{ name: 'filled', path: '/akun/profil', by: WARGA },
		{ name: 'refused', path: '/akun/profil', by: WARGA, press: emptyName }
	],
	'(account)/akun/keamanan': [
		{ name: 'filled', path: '/akun/keamanan', by: WARGA },
		{ name: 'refused', path: '/akun/keamanan', by: WARGA, press: press(account.security.submitPassword) }
	],
	'(account)/akun/keamanan/kunci-sandi': [{ name: 'none yet', path: '/akun/keamanan/kunci-sandi', by: WARGA }],
	'(account)/masuk/kunci-sandi': [{ name: 'asked', path: '/masuk/kunci-sandi' }],
	'(account)/akun/keamanan/kantor': [
		{ name: 'not linked', path: '/akun/keamanan/kantor', by: OFFICER },
		{ name: 'on to the provider', path: '/akun/keamanan/kantor?pesan=lanjut', by: OFFICER }
	],
	'(account)/masuk/kantor/gagal': [
		{ name: 'not linked', path: '/masuk/kantor/gagal?sebab=belum-tertaut' },
		{ name: 'nobody answers', path: '/masuk/kantor/gagal?sebab=tak-menjawab' }
	],
	'(account)/akun/keamanan/email': [{ name: 'empty', path: '/akun/keamanan/email', by: WARGA }],
	'(account)/ganti-email/[token]': [{ name: 'void', path: '/ganti-email/tidak-berlaku' }],
	'(account)/akun/keamanan/dua-langkah': [{ name: 'offered', path: '/akun/keamanan/dua-langkah', by: WARGA }],
	'demo/surat': [
		{ name: 'filled', path: '/demo/surat' },
		{ name: 'empty', path: '/demo/surat?penerima=user:00000000-0000-4000-8000-000000000000' }
	],
	'demo/surat/[id]': [{ name: 'filled', path: ':mail' }],
	'demo/ulang': [{ name: 'asks first', path: '/demo/ulang' }]
};

async function emptyName(page: Page): Promise<void> {
	await page.getByLabel(account.name, { exact: true }).fill('');
	await press(account.profile.submit)(page);
}
