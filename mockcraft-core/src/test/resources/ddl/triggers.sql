-- Triggers and rules that refuse, rewrite, skip or keep rows.
create function locked() returns trigger language plpgsql as $$ begin raise exception 'read only' using errcode = 'modifying_sql_data_not_permitted'; end $$;
create table locked (id int primary key); create trigger t before insert on locked for each row execute function locked();
create function rekey() returns trigger language plpgsql as $$ begin new.id := nextval('rekeyed_seq'); return new; end $$;
create sequence rekeyed_seq start 5000; create table rekeyed (id bigint primary key, v text not null); create trigger t before insert on rekeyed for each row execute function rekey();
create function rename() returns trigger language plpgsql as $$ begin new.k := upper(new.k) || '!'; return new; end $$;
create table renamed (k text primary key); create trigger t before insert on renamed for each row execute function rename();
create function balance() returns trigger language plpgsql as $$ begin if (select sum(debit - credit) from journal_line where entry = new.entry) <> 0 then raise exception 'entry % is unbalanced', new.entry; end if; return null; end $$;
create table journal_entry (id int primary key); create table journal_line (id int primary key, entry int not null references journal_entry, debit numeric(10,2) not null, credit numeric(10,2) not null);
create constraint trigger t after insert or update on journal_line deferrable initially deferred for each row execute function balance();
create function append_only() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
create table audit_log (id bigserial primary key, at timestamptz not null, what text not null); create trigger t before update or delete or truncate on audit_log for each statement execute function append_only();
create table audit_part (id int not null, at timestamptz not null, primary key (id, at)) partition by range (at); create table audit_part_1 partition of audit_part for values from ('2024-01-01') to ('2025-01-01'); create trigger t before delete on audit_part for each row execute function append_only();
create function soft() returns trigger language plpgsql as $$ begin update soft set deleted = true where id = old.id; return null; end $$;
create table soft (id int primary key, deleted bool not null default false); create trigger t before delete on soft for each row execute function soft();
create table soft_rule (id int primary key, v text); create rule r as on delete to soft_rule do instead update soft_rule set v = 'deleted' where id = old.id;
create table kept_rule (id int primary key); create rule r as on delete to kept_rule do instead nothing; alter table kept_rule enable always rule r;
