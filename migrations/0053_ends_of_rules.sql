-- Why a rule ended, where no other version followed it.
alter table forum_rule add column end_reason text not null default '' check (length(end_reason) <= 500);
