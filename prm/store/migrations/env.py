"""Alembic's entry: runs the versions on the connection and in the transaction that prm.store.migrate gives it."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=False,
    transaction_per_migration=False,
)
context.run_migrations()
