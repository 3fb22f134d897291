-- Linking reports is moderation: it stands in the book under a rule. Who leads a case is told apart from what was linked to what.

insert into forum_rule (code, version, title_id, title_en, words_id, words_en, ground_id, ground_en, flag_reason, valid_from, published_at, reason) values
	('D5', 1, 'Satu perkara, satu kasus', 'One matter, one case',
		'Laporan tentang hal yang sama digabungkan menjadi satu kasus, bukan ditutup. Setiap pelapor tetap memegang nomor, tenggat, dan haknya, dan boleh berkata bahwa laporannya tentang hal lain.',
		'Reports of the same matter are linked into one case, not closed. Every reporter keeps their number, their deadlines and their rights, and may say that theirs is another matter.',
		'UU 25/2009 tentang Pelayanan Publik (tujuan pengelolaan pengaduan)',
		'Law 25/2009 on Public Services (purpose of complaint handling)',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum');

-- What was linked before it stood in the book, as its history tells it; parted since, the entry has ended.
insert into decision (at, act, rule_code, rule_version, reason, thread_id, thread_kind, event_id, source, by_user_id, by_role, ended_at, end_kind, end_reason, ended_by)
select event.at, event.action, 'D5', 1, coalesce(event.data ->> 'reason', ''), event.thread_id, 'complaint', event.id, 'own',
	event.actor_user_id, event.actor_role, parted.at, case when parted.at is not null then 'restored' end,
	coalesce(parted.reason, ''), parted.actor_user_id
from thread_event as event
left join lateral (
	select later.at, later.data ->> 'reason' as reason, later.actor_user_id from thread_event as later
	where later.thread_id = event.thread_id and later.seq > event.seq and later.action = 'unmerge'
	order by later.seq limit 1
) as parted on true
where event.action = 'merge'
order by event.at, event.id;
insert into moderating_act values ('merge');

-- A report that everything was linked to, and that was hidden or withdrawn since, is led by another one of its case; and one
-- that leads was linked by a moderator all the same.
alter table thread drop constraint thread_merged_whole_check;

-- The copies of what was said in a leading report.
create index thread_event_carried_idx on thread_event ((data ->> 'carriedFrom'), at) where data ? 'carriedFrom';
-- How often an agency sent reports on or gave them back.
create index thread_event_bounce_idx on thread_event (actor_agency_id, at) where action in ('hand_over', 'return');
