create table tenants (id bigint primary key, name text not null, currency char(3) not null);
create table users (tenant_id bigint not null references tenants, id int not null, first_name text not null, email varchar(60) not null, role text not null,
  active boolean not null, created_at timestamptz not null, deleted_at timestamptz, primary key (tenant_id, id));
create unique index on users (tenant_id, lower(email)) where deleted_at is null;
create table categories (id bigint primary key, parent_id bigint references categories, path text not null);
create table products (id bigint primary key, tenant_id bigint not null references tenants, sku text not null unique, price numeric(10,2) not null);
create table product_categories (product_id bigint references products, category_id bigint references categories, position int not null, primary key (product_id, category_id));
create table orders (id uuid primary key, tenant_id bigint not null, buyer_id int not null, approver_id int, currency char(3) not null, placed_at timestamptz not null,
  foreign key (tenant_id, buyer_id) references users, foreign key (tenant_id, approver_id) references users);
create table order_lines (order_id uuid not null references orders, line_no int not null, product_id bigint not null references products, qty int not null check (qty between 1 and 5), primary key (order_id, line_no));
