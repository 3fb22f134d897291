import type { Refusal } from '../../refusal/refusal';

/** Why a webhook was not made, changed or tried. */
export const webhook = {
	webhook_address: { what: 'Itu bukan alamat web.', next: 'Salin alamat lengkapnya, yang diawali https://.' },
	webhook_insecure: {
		what: 'Alamat itu tidak memakai https.',
		why: 'Tanpa https orang lain di jalan dapat membaca dan mengubah kabarnya.',
		next: 'Pakai alamat https, atau minta host itu disebut di FKP_OUTBOUND_HOSTS.',
		turn: 'operator'
	},
	webhook_credentials: {
		what: 'Alamat itu memuat nama atau kata sandi.',
		why: 'Penerima memeriksa tanda tangan kabar; sandi di alamat tidak diperlukan.',
		next: 'Hapus bagian sebelum tanda @.',
		turn: 'operator'
	},
	webhook_inside: {
		what: 'Alamat itu berada di dalam jaringan, bukan di internet.',
		why: 'Forum tidak boleh dipakai untuk menyapa mesin di dalam jaringan tanpa sepengetahuan pengelolanya.',
		next: 'Pakai alamat lain, atau minta host itu disebut di FKP_OUTBOUND_HOSTS.',
		turn: 'operator'
	},
	webhook_subject: { what: 'Wilayah atau kategori itu tidak ada lagi.', next: 'Pilih lagi dari daftar.' },
	no_webhook_secret: {
		what: 'Halaman ini sudah terlalu lama terbuka.',
		why: 'Rahasia yang disiapkannya tidak dapat dibuka lagi.',
		next: 'Muat ulang halaman, lalu isi lagi.',
		turn: 'operator'
	},
	no_webhook: {
		what: 'Webhook itu tidak ada, dijeda, atau sudah diakhiri.',
		why: 'Mungkin admin lain lebih dulu.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	},
	webhook_ended: {
		what: 'Webhook ini sudah diakhiri.',
		why: 'Mungkin admin lain lebih dulu.',
		next: 'Muat ulang halaman untuk melihat keadaannya.',
		turn: 'operator'
	}
} satisfies Record<string, Refusal>;
