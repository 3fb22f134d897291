-- What a limit rests on, without the note to whoever sets up a province: that stands where limits are kept and on one page.
update deadline_policy
set basis = regexp_replace(basis, ' (Dasar hukum h|H)arus dicocokkan dengan (PermenPANRB 5/2025|peraturan yang berlaku|petunjuk teknis yang berlaku)\.$', '')
where basis like '%arus dicocokkan dengan%';
