"""Where it is kept: the relational database as the shared record. SQLAlchemy lives here only."""
