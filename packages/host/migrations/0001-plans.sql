-- Everything a host keeps. Statements that change rows pass every value as a parameter (no now(), no random()),
-- so that the journal of the embedded database can play them again.

create table plan (
  id text primary key,
  slug text not null unique,
  title text not null,
  epoch text not null,
  head integer not null default 0,
  open boolean not null default false,
  created_at text not null,
  created_by text not null
);

create table member (
  plan text not null references plan,
  id text not null,
  name text,
  role text not null check (role in ('viewer', 'contributor', 'editor', 'administrator')),
  organization text,
  primary key (plan, id)
);
create index member_by_id on member (id);

-- The last number of each client; a number is used up by an applied, a rejected and a withdrawn change alike.
create table client (
  plan text not null references plan,
  id text not null,
  last_seq integer not null,
  primary key (plan, id)
);

-- The log. `body` is the change as JSON text, kept to the letter (jsonb would refuse U+0000 and reorder keys).
create table change (
  plan text not null,
  seq integer not null,
  id text not null,
  client text not null,
  client_seq integer not null,
  member text not null,
  received_at text not null,
  body text not null,
  primary key (plan, seq),
  unique (plan, id)
) partition by hash (plan);
create table change_0 partition of change for values with (modulus 8, remainder 0);
create table change_1 partition of change for values with (modulus 8, remainder 1);
create table change_2 partition of change for values with (modulus 8, remainder 2);
create table change_3 partition of change for values with (modulus 8, remainder 3);
create table change_4 partition of change for values with (modulus 8, remainder 4);
create table change_5 partition of change for values with (modulus 8, remainder 5);
create table change_6 partition of change for values with (modulus 8, remainder 6);
create table change_7 partition of change for values with (modulus 8, remainder 7);

create function refuse_to_rewrite() returns trigger language plpgsql as
  $$ begin raise exception 'the log is only ever added to'; end $$;
create trigger only_added_to before update or delete on change for each row execute function refuse_to_rewrite();

-- Which changes touch which record: what the history of a record is read by.
create table touch (
  plan text not null,
  record text not null,
  seq integer not null,
  primary key (plan, record, seq)
);

create table rejection (
  plan text not null,
  id text not null,
  client text not null,
  client_seq integer not null,
  member text not null,
  received_at text not null,
  problem text not null,
  body text not null,
  primary key (plan, id)
);

-- Parts of large changes, until the change itself comes.
create table part (
  plan text not null references plan,
  member text not null,
  change text not null,
  number integer not null,
  received_at text not null,
  ops text not null,
  primary key (plan, member, change, number)
);

create table edition (
  plan text not null references plan,
  id text not null,
  title text not null,
  period text,
  epoch text not null,
  seq integer not null,
  published_at text not null,
  published_by text not null,
  hash text not null,
  body text not null,
  primary key (plan, id)
);

-- A fold of each plan, so that a process need not read the whole log. It may be thrown away.
create table snapshot (
  plan text primary key,
  epoch text not null,
  seq integer not null,
  rules text not null,
  body text not null
);

-- One row: which database this is, and how much of its journal it holds.
create table host (
  only_row boolean primary key default true check (only_row),
  identity text not null default '',
  journal bigint not null default 0
);
insert into host default values;
