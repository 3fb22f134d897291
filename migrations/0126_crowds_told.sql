-- Not only those who follow may be very many: whoever took part in a consultation is noted by the same job.

-- Which groups are still to be told of it, the first of them from `after` on.
alter table fan_out add column groups text[] not null default array['followers'];
