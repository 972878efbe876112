-- Spring Batch's own record of jobs and steps: schema-postgresql.sql of spring-batch-core 6.0.6, moved to schema ops.
-- It lets an import that was killed be restarted; what an import did is told by ops.import_run and its files.
create table ops.batch_job_instance(
  job_instance_id bigint not null primary key,
  version bigint,
  job_name varchar(100) not null,
  job_key varchar(32) not null,
  constraint job_inst_un unique (job_name, job_key));
comment on table ops.batch_job_instance is 'Spring Batch: one row per job and identifying parameters';

create table ops.batch_job_execution(
  job_execution_id bigint not null primary key,
  version bigint,
  job_instance_id bigint not null,
  create_time timestamp not null,
  start_time timestamp default null,
  end_time timestamp default null,
  status varchar(10),
  exit_code varchar(2500),
  exit_message varchar(2500),
  last_updated timestamp,
  constraint job_inst_exec_fk foreign key (job_instance_id) references ops.batch_job_instance(job_instance_id));
comment on table ops.batch_job_execution is 'Spring Batch: one row per attempt at a job';

create table ops.batch_job_execution_params(
  job_execution_id bigint not null,
  parameter_name varchar(100) not null,
  parameter_type varchar(100) not null,
  parameter_value varchar(2500),
  identifying char(1) not null,
  constraint job_exec_params_fk foreign key (job_execution_id) references ops.batch_job_execution(job_execution_id));
comment on table ops.batch_job_execution_params is 'Spring Batch: the parameters of an attempt';

create table ops.batch_step_execution(
  step_execution_id bigint not null primary key,
  version bigint not null,
  step_name varchar(100) not null,
  job_execution_id bigint not null,
  create_time timestamp not null,
  start_time timestamp default null,
  end_time timestamp default null,
  status varchar(10),
  commit_count bigint,
  read_count bigint,
  filter_count bigint,
  write_count bigint,
  read_skip_count bigint,
  write_skip_count bigint,
  process_skip_count bigint,
  rollback_count bigint,
  exit_code varchar(2500),
  exit_message varchar(2500),
  last_updated timestamp,
  constraint job_exec_step_fk foreign key (job_execution_id) references ops.batch_job_execution(job_execution_id));
comment on table ops.batch_step_execution is 'Spring Batch: one row per step of an attempt';

create table ops.batch_step_execution_context(
  step_execution_id bigint not null primary key,
  short_context varchar(2500) not null,
  serialized_context text,
  constraint step_exec_ctx_fk foreign key (step_execution_id) references ops.batch_step_execution(step_execution_id));
comment on table ops.batch_step_execution_context is 'Spring Batch: what a step remembers between attempts';

create table ops.batch_job_execution_context(
  job_execution_id bigint not null primary key,
  short_context varchar(2500) not null,
  serialized_context text,
  constraint job_exec_ctx_fk foreign key (job_execution_id) references ops.batch_job_execution(job_execution_id));
comment on table ops.batch_job_execution_context is 'Spring Batch: what a job remembers between attempts';

create sequence ops.batch_step_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence ops.batch_job_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence ops.batch_job_instance_seq maxvalue 9223372036854775807 no cycle;
