-- How long things of people are kept, as data: the last row of a kind is in force. And what was removed by it, as proof.

create table retention (
	id bigint generated always as identity primary key,
	kind text not null constraint retention_kind_check check (kind in ('contact', 'letter', 'device')),
	days int not null check (days between 1 and 36500),
	ground text not null check (length(ground) between 5 and 300),
	since timestamptz not null,
	by_user_id uuid references app_user (id) on delete restrict
);
create index retention_kind_idx on retention (kind, id desc);
create trigger retention_append_only before update or delete on retention for each row execute function refuse_change();
insert into retention (kind, days, ground, since) values
	('contact', 1825, 'JRA pemerintah provinsi: aktif 2 tahun, inaktif 3 tahun sesudah laporan ditutup', now()),
	('letter', 90, 'Salinan surat hanya untuk membuktikan pengiriman', now()),
	('device', 365, 'Perangkat yang tidak dipakai setahun dianggap ditinggalkan', now());

create table retention_run (
	id bigint generated always as identity primary key,
	kind text not null constraint retention_run_kind_check check (kind in ('contact', 'letter', 'device')),
	at timestamptz not null,
	days int not null,
	removed int not null check (removed > 0)
);
create trigger retention_run_append_only before update or delete on retention_run for each row execute function refuse_change();
