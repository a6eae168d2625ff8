-- Whether dates are counted for each learner from their own beginning, in runs where they set their own pace.
alter table run add column soft_dates boolean not null default false;
