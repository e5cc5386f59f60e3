"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_first_tables"
down_revision = None
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "condition",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("differentials", JSON, nullable=False),
        sa.Column("evidence_summary", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_condition")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_condition_ordinal")),
    )
    op.create_table(
        "controversy",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("applies_to", JSON, nullable=False),
        sa.Column("consequence", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_controversy")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_controversy_ordinal")),
    )
    op.create_table(
        "factor",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("how_it_acts", sa.Text(), nullable=False),
        sa.Column("corrections", JSON, nullable=False),
        sa.Column("evidence_summary", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_factor")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_factor_ordinal")),
    )
    op.create_table(
        "lexicon",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("idioms", JSON, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_lexicon")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_lexicon_ordinal")),
    )
    op.create_table(
        "muscle_group",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_muscle_group")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_muscle_group_ordinal")),
    )
    op.create_table(
        "red_flag",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("possible_cause", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Text(), nullable=False),
        sa.Column("evidence_summary", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"urgency\" IN ('emergency', 'same-day', 'within-days', 'before-treatment')", name=op.f("ck_red_flag_urgency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_red_flag")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_red_flag_ordinal")),
    )
    op.create_table(
        "region",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_region_ordinal")),
    )
    op.create_table(
        "release",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("licence_url", sa.Text(), nullable=False),
        sa.Column("citation", sa.Text(), nullable=False),
        sa.Column("attribution", JSON, nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_release")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_release_ordinal")),
    )
    op.create_table(
        "revision",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counts", JSON, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_revision")),
    )
    op.create_table(
        "session_guide",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_session_guide_ordinal")),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("container", sa.Text(), nullable=True),
        sa.Column("volume_pages", sa.Text(), nullable=True),
        sa.Column("doi", sa.Text(), nullable=True),
        sa.Column("pmid", sa.Text(), nullable=True),
        sa.Column("pmcid", sa.Text(), nullable=True),
        sa.Column("isbn", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("checked", sa.Date(), nullable=True),
        sa.Column("kin", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint(
            "\"type\" IN ('book', 'chapter', 'article', 'review', 'systematic-review', 'trial', 'guideline', 'case-series', 'consensus', 'web', 'dataset')",
            name=op.f("ck_source_type"),
        ),
        sa.ForeignKeyConstraint(["kin"], ["source.id"], name=op.f("fk_source_kin"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_source_ordinal")),
    )
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_kin"), ["kin"], unique=False)

    op.create_table(
        "technique",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("steps", JSON, nullable=False),
        sa.Column("indications", JSON, nullable=False),
        sa.Column("cautions", JSON, nullable=False),
        sa.Column("performed_by", JSON, nullable=False),
        sa.Column("evidence_grade", sa.Text(), nullable=False),
        sa.Column("evidence_summary", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint(
            "\"category\" IN ('assessment', 'manual', 'exercise', 'needling', 'device', 'self-care')", name=op.f("ck_technique_category")
        ),
        sa.CheckConstraint("\"evidence_grade\" IN ('A', 'B', 'C', 'D', 'E', 'N')", name=op.f("ck_technique_evidence_grade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_technique")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_technique_ordinal")),
    )
    op.create_table(
        "body_part",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("words", JSON, nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["lexicon.key"], name=op.f("fk_body_part_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_part")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_body_part_owner_ordinal")),
    )
    op.create_table(
        "condition_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_condition_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_condition_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_condition_citations_owner_ordinal")),
    )
    with op.batch_alter_table("condition_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_citations_source"), ["source"], unique=False)

    op.create_table(
        "condition_controversies",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_controversies_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(
            ["target"], ["controversy.id"], name=op.f("fk_condition_controversies_target"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_condition_controversies")),
    )
    with op.batch_alter_table("condition_controversies", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_controversies_target"), ["target"], unique=False)

    op.create_table(
        "condition_mappings",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"match\" IN ('exact', 'close', 'broad', 'narrow', 'related')", name=op.f("ck_condition_mappings_match")),
        sa.CheckConstraint("\"side\" IN ('left', 'right')", name=op.f("ck_condition_mappings_side")),
        sa.CheckConstraint(
            "\"system\" IN ('uberon', 'fma', 'ta98', 'ta2', 'mesh', 'icd-10-cm', 'choir', 'michigan', 'wpi-2016')",
            name=op.f("ck_condition_mappings_system"),
        ),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_mappings_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_condition_mappings")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_condition_mappings_owner_ordinal")),
    )
    op.create_table(
        "condition_red_flags",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_red_flags_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["red_flag.id"], name=op.f("fk_condition_red_flags_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_condition_red_flags")),
    )
    with op.batch_alter_table("condition_red_flags", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_red_flags_target"), ["target"], unique=False)

    op.create_table(
        "controversy_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["controversy.id"], name=op.f("fk_controversy_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_controversy_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_controversy_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_controversy_citations_owner_ordinal")),
    )
    with op.batch_alter_table("controversy_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_controversy_citations_source"), ["source"], unique=False)

    op.create_table(
        "controversy_positions",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["controversy.id"], name=op.f("fk_controversy_positions_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_controversy_positions")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_controversy_positions_owner_ordinal")),
    )
    op.create_table(
        "exercise",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("dose", sa.Text(), nullable=True),
        sa.Column("cautions", JSON, nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["session_guide.key"], name=op.f("fk_exercise_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_exercise")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_exercise_owner_ordinal")),
    )
    op.create_table(
        "factor_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["factor.id"], name=op.f("fk_factor_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_factor_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_factor_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_factor_citations_owner_ordinal")),
    )
    with op.batch_alter_table("factor_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_factor_citations_source"), ["source"], unique=False)

    op.create_table(
        "muscle",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("latin", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("part_of", sa.Text(), nullable=True),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("doubts", JSON, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"role\" IN ('whole', 'pattern', 'adjunct')", name=op.f("ck_muscle_role")),
        sa.ForeignKeyConstraint(["group"], ["muscle_group.id"], name=op.f("fk_muscle_group"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["part_of"], ["muscle.id"], name=op.f("fk_muscle_part_of"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_muscle")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_muscle_ordinal")),
    )
    with op.batch_alter_table("muscle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_group"), ["group"], unique=False)
        batch_op.create_index(batch_op.f("ix_muscle_part_of"), ["part_of"], unique=False)

    op.create_table(
        "path",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint(
            "\"aspect\" IN ('front', 'back', 'side', 'inner', 'outer', 'upper', 'lower', 'middle', 'under', 'above', 'below', 'behind', 'beside', 'between', 'deep', 'base', 'palm', 'thumb', 'little-finger', 'whole')",
            name=op.f("ck_path_aspect"),
        ),
        sa.ForeignKeyConstraint(["owner"], ["lexicon.key"], name=op.f("fk_path_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_path")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_path_owner_ordinal")),
    )
    op.create_table(
        "phase",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("min_minutes", sa.Integer(), nullable=False),
        sa.Column("max_minutes", sa.Integer(), nullable=False),
        sa.Column("steps", JSON, nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["session_guide.key"], name=op.f("fk_phase_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_phase")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_phase_owner_ordinal")),
    )
    op.create_table(
        "red_flag_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["red_flag.id"], name=op.f("fk_red_flag_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_red_flag_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_red_flag_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_red_flag_citations_owner_ordinal")),
    )
    with op.batch_alter_table("red_flag_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_red_flag_citations_source"), ["source"], unique=False)

    op.create_table(
        "red_flag_regions",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["red_flag.id"], name=op.f("fk_red_flag_regions_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["region.id"], name=op.f("fk_red_flag_regions_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_red_flag_regions")),
    )
    with op.batch_alter_table("red_flag_regions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_red_flag_regions_target"), ["target"], unique=False)

    op.create_table(
        "session_guide_ergonomics",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["session_guide.key"], name=op.f("fk_session_guide_ergonomics_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_ergonomics")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_ergonomics_owner_ordinal")),
    )
    op.create_table(
        "session_guide_finding_a_practitioner",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["session_guide.key"], name=op.f("fk_session_guide_finding_a_practitioner_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_finding_a_practitioner")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_finding_a_practitioner_owner_ordinal")),
    )
    op.create_table(
        "session_guide_rules",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["session_guide.key"], name=op.f("fk_session_guide_rules_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_rules")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_rules_owner_ordinal")),
    )
    op.create_table(
        "session_guide_schedules",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["session_guide.key"], name=op.f("fk_session_guide_schedules_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_schedules")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_schedules_owner_ordinal")),
    )
    op.create_table(
        "technique_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["technique.id"], name=op.f("fk_technique_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_technique_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_technique_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_technique_citations_owner_ordinal")),
    )
    with op.batch_alter_table("technique_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_technique_citations_source"), ["source"], unique=False)

    op.create_table(
        "technique_controversies",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["technique.id"], name=op.f("fk_technique_controversies_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(
            ["target"], ["controversy.id"], name=op.f("fk_technique_controversies_target"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_technique_controversies")),
    )
    with op.batch_alter_table("technique_controversies", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_technique_controversies_target"), ["target"], unique=False)

    op.create_table(
        "technique_doses",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["technique.id"], name=op.f("fk_technique_doses_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_technique_doses")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_technique_doses_owner_ordinal")),
    )
    op.create_table(
        "trigger",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("signs", JSON, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["red_flag.id"], name=op.f("fk_trigger_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_trigger")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_trigger_owner_ordinal")),
    )
    op.create_table(
        "zone",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("views", JSON, nullable=False),
        sa.Column("paired", sa.Boolean(), nullable=False),
        sa.Column("depth", sa.Text(), nullable=False),
        sa.Column("synonyms", JSON, nullable=False),
        sa.Column("unreached", sa.Text(), nullable=True),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"depth\" IN ('surface', 'deep', 'internal')", name=op.f("ck_zone_depth")),
        sa.ForeignKeyConstraint(["region"], ["region.id"], name=op.f("fk_zone_region"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zone")),
        sa.UniqueConstraint("ordinal", name=op.f("uq_zone_ordinal")),
    )
    with op.batch_alter_table("zone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zone_region"), ["region"], unique=False)

    op.create_table(
        "anatomy",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("insertion", sa.Text(), nullable=False),
        sa.Column("actions", JSON, nullable=False),
        sa.Column("nerve", sa.Text(), nullable=False),
        sa.Column("roots", JSON, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_anatomy_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_anatomy")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_anatomy_owner_ordinal")),
    )
    op.create_table(
        "body_part_gathers",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["body_part.id"], name=op.f("fk_body_part_gathers_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["region.id"], name=op.f("fk_body_part_gathers_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_body_part_gathers")),
    )
    with op.batch_alter_table("body_part_gathers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_part_gathers_target"), ["target"], unique=False)

    op.create_table(
        "body_part_zones",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["body_part.id"], name=op.f("fk_body_part_zones_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_body_part_zones_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_body_part_zones")),
    )
    with op.batch_alter_table("body_part_zones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_part_zones_target"), ["target"], unique=False)

    op.create_table(
        "condition_muscle",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("muscle", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"basis\" IN ('measured', 'experimental', 'textbook')", name=op.f("ck_condition_muscle_basis")),
        sa.ForeignKeyConstraint(["muscle"], ["muscle.id"], name=op.f("fk_condition_muscle_muscle"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_muscle_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_condition_muscle")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_condition_muscle_owner_ordinal")),
    )
    with op.batch_alter_table("condition_muscle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_muscle_muscle"), ["muscle"], unique=False)

    op.create_table(
        "condition_zones",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["condition.id"], name=op.f("fk_condition_zones_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_condition_zones_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_condition_zones")),
    )
    with op.batch_alter_table("condition_zones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_zones_target"), ["target"], unique=False)

    op.create_table(
        "controversy_positions_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["controversy_positions.key"], name=op.f("fk_controversy_positions_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["source.id"], name=op.f("fk_controversy_positions_citations_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_controversy_positions_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_controversy_positions_citations_owner_ordinal")),
    )
    with op.batch_alter_table("controversy_positions_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_controversy_positions_citations_source"), ["source"], unique=False)

    op.create_table(
        "entrapment",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("structure", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_entrapment_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_entrapment")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_entrapment_owner_ordinal")),
    )
    op.create_table(
        "exercise_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["exercise.key"], name=op.f("fk_exercise_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_exercise_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_exercise_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_exercise_citations_owner_ordinal")),
    )
    with op.batch_alter_table("exercise_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exercise_citations_source"), ["source"], unique=False)

    op.create_table(
        "exercise_muscles",
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["exercise.key"], name=op.f("fk_exercise_muscles_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["muscle.id"], name=op.f("fk_exercise_muscles_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_exercise_muscles")),
    )
    with op.batch_alter_table("exercise_muscles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exercise_muscles_target"), ["target"], unique=False)

    op.create_table(
        "meaning",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint(
            "\"aspect\" IN ('front', 'back', 'side', 'inner', 'outer', 'upper', 'lower', 'middle', 'under', 'above', 'below', 'behind', 'beside', 'between', 'deep', 'base', 'palm', 'thumb', 'little-finger', 'whole')",
            name=op.f("ck_meaning_aspect"),
        ),
        sa.ForeignKeyConstraint(["owner"], ["body_part.id"], name=op.f("fk_meaning_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meaning")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_meaning_owner_ordinal")),
    )
    op.create_table(
        "muscle_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_muscle_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_citations_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_citations_source"), ["source"], unique=False)

    op.create_table(
        "muscle_factor",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("factor", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["factor"], ["factor.id"], name=op.f("fk_muscle_factor_factor"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_factor_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_factor")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_factor_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_factor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_factor_factor"), ["factor"], unique=False)

    op.create_table(
        "muscle_mappings",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"match\" IN ('exact', 'close', 'broad', 'narrow', 'related')", name=op.f("ck_muscle_mappings_match")),
        sa.CheckConstraint("\"side\" IN ('left', 'right')", name=op.f("ck_muscle_mappings_side")),
        sa.CheckConstraint(
            "\"system\" IN ('uberon', 'fma', 'ta98', 'ta2', 'mesh', 'icd-10-cm', 'choir', 'michigan', 'wpi-2016')",
            name=op.f("ck_muscle_mappings_system"),
        ),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_mappings_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_mappings")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_mappings_owner_ordinal")),
    )
    op.create_table(
        "muscle_phenomena",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_phenomena_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_phenomena")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_phenomena_owner_ordinal")),
    )
    op.create_table(
        "muscle_regions",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_regions_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["region.id"], name=op.f("fk_muscle_regions_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_muscle_regions")),
    )
    with op.batch_alter_table("muscle_regions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_regions_target"), ["target"], unique=False)

    op.create_table(
        "muscle_self_care",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_self_care_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_self_care")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_self_care_owner_ordinal")),
    )
    op.create_table(
        "muscle_technique",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("technique", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("dose", sa.Text(), nullable=True),
        sa.Column("performed_by", JSON, nullable=False),
        sa.Column("cautions", JSON, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_muscle_technique_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["technique"], ["technique.id"], name=op.f("fk_muscle_technique_technique"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_technique")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_technique_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_technique", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_technique_technique"), ["technique"], unique=False)

    op.create_table(
        "path_zones",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["path.id"], name=op.f("fk_path_zones_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_path_zones_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_path_zones")),
    )
    with op.batch_alter_table("path_zones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_path_zones_target"), ["target"], unique=False)

    op.create_table(
        "phase_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["phase.key"], name=op.f("fk_phase_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_phase_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_phase_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_phase_citations_owner_ordinal")),
    )
    with op.batch_alter_table("phase_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_phase_citations_source"), ["source"], unique=False)

    op.create_table(
        "prevalence",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("population", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("percent", sa.Float(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("usable_as_prior", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"group\" IN ('patients', 'controls')", name=op.f("ck_prevalence_group")),
        sa.CheckConstraint("\"side\" IN ('left', 'right')", name=op.f("ck_prevalence_side")),
        sa.CheckConstraint("\"status\" IN ('active', 'latent', 'any')", name=op.f("ck_prevalence_status")),
        sa.CheckConstraint("\"unit\" IN ('people', 'muscles', 'hands')", name=op.f("ck_prevalence_unit")),
        sa.ForeignKeyConstraint(["condition"], ["condition.id"], name=op.f("fk_prevalence_condition"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_prevalence_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_prevalence")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_prevalence_owner_ordinal")),
    )
    with op.batch_alter_table("prevalence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prevalence_condition"), ["condition"], unique=False)

    op.create_table(
        "review",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("checked", sa.Date(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"outcome\" IN ('agrees', 'amended', 'disputed')", name=op.f("ck_review_outcome")),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_review_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_review")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_review_owner_ordinal")),
    )
    op.create_table(
        "satellite",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("muscle", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"role\" IN ('satellite', 'key')", name=op.f("ck_satellite_role")),
        sa.ForeignKeyConstraint(["muscle"], ["muscle.id"], name=op.f("fk_satellite_muscle"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_satellite_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_satellite")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_satellite_owner_ordinal")),
    )
    with op.batch_alter_table("satellite", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_satellite_muscle"), ["muscle"], unique=False)

    op.create_table(
        "session_guide_ergonomics_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"],
            ["session_guide_ergonomics.key"],
            name=op.f("fk_session_guide_ergonomics_citations_owner"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["source.id"], name=op.f("fk_session_guide_ergonomics_citations_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_ergonomics_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_ergonomics_citations_owner_ordinal")),
    )
    with op.batch_alter_table("session_guide_ergonomics_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_guide_ergonomics_citations_source"), ["source"], unique=False)

    op.create_table(
        "session_guide_finding_a_practitioner_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"],
            ["session_guide_finding_a_practitioner.key"],
            name=op.f("fk_session_guide_finding_a_practitioner_citations_owner"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["source.id"], name=op.f("fk_session_guide_finding_a_practitioner_citations_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_finding_a_practitioner_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_finding_a_practitioner_citations_owner_ordinal")),
    )
    with op.batch_alter_table("session_guide_finding_a_practitioner_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_guide_finding_a_practitioner_citations_source"), ["source"], unique=False)

    op.create_table(
        "session_guide_rules_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["session_guide_rules.key"], name=op.f("fk_session_guide_rules_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["source.id"], name=op.f("fk_session_guide_rules_citations_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_rules_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_rules_citations_owner_ordinal")),
    )
    with op.batch_alter_table("session_guide_rules_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_guide_rules_citations_source"), ["source"], unique=False)

    op.create_table(
        "session_guide_schedules_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["session_guide_schedules.key"], name=op.f("fk_session_guide_schedules_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["source.id"], name=op.f("fk_session_guide_schedules_citations_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_session_guide_schedules_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_session_guide_schedules_citations_owner_ordinal")),
    )
    with op.batch_alter_table("session_guide_schedules_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_guide_schedules_citations_source"), ["source"], unique=False)

    op.create_table(
        "shared_pattern",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("muscle", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["muscle"], ["muscle.id"], name=op.f("fk_shared_pattern_muscle"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_shared_pattern_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_shared_pattern")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_shared_pattern_owner_ordinal")),
    )
    with op.batch_alter_table("shared_pattern", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shared_pattern_muscle"), ["muscle"], unique=False)

    op.create_table(
        "technique_doses_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["technique_doses.key"], name=op.f("fk_technique_doses_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_technique_doses_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_technique_doses_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_technique_doses_citations_owner_ordinal")),
    )
    with op.batch_alter_table("technique_doses_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_technique_doses_citations_source"), ["source"], unique=False)

    op.create_table(
        "trigger_point",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("muscle", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("local", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["muscle"], ["muscle.id"], name=op.f("fk_trigger_point_muscle"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["owner"], ["muscle.id"], name=op.f("fk_trigger_point_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trigger_point")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_trigger_point_owner_ordinal")),
    )
    with op.batch_alter_table("trigger_point", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trigger_point_muscle"), ["muscle"], unique=False)

    op.create_table(
        "trigger_zones",
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["trigger.key"], name=op.f("fk_trigger_zones_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_trigger_zones_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_trigger_zones")),
    )
    with op.batch_alter_table("trigger_zones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trigger_zones_target"), ["target"], unique=False)

    op.create_table(
        "zone_mappings",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("system", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"match\" IN ('exact', 'close', 'broad', 'narrow', 'related')", name=op.f("ck_zone_mappings_match")),
        sa.CheckConstraint("\"side\" IN ('left', 'right')", name=op.f("ck_zone_mappings_side")),
        sa.CheckConstraint(
            "\"system\" IN ('uberon', 'fma', 'ta98', 'ta2', 'mesh', 'icd-10-cm', 'choir', 'michigan', 'wpi-2016')",
            name=op.f("ck_zone_mappings_system"),
        ),
        sa.ForeignKeyConstraint(["owner"], ["zone.id"], name=op.f("fk_zone_mappings_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_zone_mappings")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_zone_mappings_owner_ordinal")),
    )
    op.create_table(
        "zone_neighbours",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["zone.id"], name=op.f("fk_zone_neighbours_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_zone_neighbours_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_zone_neighbours")),
    )
    with op.batch_alter_table("zone_neighbours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zone_neighbours_target"), ["target"], unique=False)

    op.create_table(
        "anatomy_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["anatomy.key"], name=op.f("fk_anatomy_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_anatomy_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_anatomy_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_anatomy_citations_owner_ordinal")),
    )
    with op.batch_alter_table("anatomy_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_anatomy_citations_source"), ["source"], unique=False)

    op.create_table(
        "condition_muscle_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["condition_muscle.key"], name=op.f("fk_condition_muscle_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_condition_muscle_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_condition_muscle_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_condition_muscle_citations_owner_ordinal")),
    )
    with op.batch_alter_table("condition_muscle_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_condition_muscle_citations_source"), ["source"], unique=False)

    op.create_table(
        "entrapment_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["entrapment.key"], name=op.f("fk_entrapment_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_entrapment_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_entrapment_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_entrapment_citations_owner_ordinal")),
    )
    with op.batch_alter_table("entrapment_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entrapment_citations_source"), ["source"], unique=False)

    op.create_table(
        "meaning_zones",
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["meaning.key"], name=op.f("fk_meaning_zones_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["zone.id"], name=op.f("fk_meaning_zones_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_meaning_zones")),
    )
    with op.batch_alter_table("meaning_zones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meaning_zones_target"), ["target"], unique=False)

    op.create_table(
        "muscle_factor_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["muscle_factor.key"], name=op.f("fk_muscle_factor_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_muscle_factor_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_factor_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_factor_citations_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_factor_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_factor_citations_source"), ["source"], unique=False)

    op.create_table(
        "muscle_phenomena_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["muscle_phenomena.key"], name=op.f("fk_muscle_phenomena_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_muscle_phenomena_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_phenomena_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_phenomena_citations_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_phenomena_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_phenomena_citations_source"), ["source"], unique=False)

    op.create_table(
        "muscle_self_care_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["muscle_self_care.key"], name=op.f("fk_muscle_self_care_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_muscle_self_care_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_self_care_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_self_care_citations_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_self_care_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_self_care_citations_source"), ["source"], unique=False)

    op.create_table(
        "muscle_technique_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["muscle_technique.key"], name=op.f("fk_muscle_technique_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_muscle_technique_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_muscle_technique_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_muscle_technique_citations_owner_ordinal")),
    )
    with op.batch_alter_table("muscle_technique_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_muscle_technique_citations_source"), ["source"], unique=False)

    op.create_table(
        "prevalence_citation",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["prevalence.key"], name=op.f("fk_prevalence_citation_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_prevalence_citation_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_prevalence_citation")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_prevalence_citation_owner_ordinal")),
    )
    with op.batch_alter_table("prevalence_citation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prevalence_citation_source"), ["source"], unique=False)

    op.create_table(
        "referral",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("pain", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"evidence\" IN ('textbook', 'clinical-series', 'observational', 'experimental')", name=op.f("ck_referral_evidence")),
        sa.CheckConstraint("\"pain\" IN ('essential', 'spillover')", name=op.f("ck_referral_pain")),
        sa.CheckConstraint("\"side\" IN ('ipsilateral', 'contralateral', 'bilateral', 'midline')", name=op.f("ck_referral_side")),
        sa.ForeignKeyConstraint(["owner"], ["trigger_point.id"], name=op.f("fk_referral_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["zone"], ["zone.id"], name=op.f("fk_referral_zone"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_referral")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_referral_owner_ordinal")),
    )
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referral_zone"), ["zone"], unique=False)

    op.create_table(
        "review_against",
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["review.key"], name=op.f("fk_review_against_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["source.id"], name=op.f("fk_review_against_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("owner", "ordinal", name=op.f("pk_review_against")),
    )
    with op.batch_alter_table("review_against", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_against_target"), ["target"], unique=False)

    op.create_table(
        "satellite_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["satellite.key"], name=op.f("fk_satellite_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_satellite_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_satellite_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_satellite_citations_owner_ordinal")),
    )
    with op.batch_alter_table("satellite_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_satellite_citations_source"), ["source"], unique=False)

    op.create_table(
        "shared_pattern_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["shared_pattern.key"], name=op.f("fk_shared_pattern_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_shared_pattern_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_shared_pattern_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_shared_pattern_citations_owner_ordinal")),
    )
    with op.batch_alter_table("shared_pattern_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shared_pattern_citations_source"), ["source"], unique=False)

    op.create_table(
        "trigger_point_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["trigger_point.id"], name=op.f("fk_trigger_point_citations_owner"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_trigger_point_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_trigger_point_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_trigger_point_citations_owner_ordinal")),
    )
    with op.batch_alter_table("trigger_point_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trigger_point_citations_source"), ["source"], unique=False)

    op.create_table(
        "dispute",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["referral.key"], name=op.f("fk_dispute_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_dispute")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_dispute_owner_ordinal")),
    )
    op.create_table(
        "observation",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.CheckConstraint("\"unit\" IN ('people', 'muscles', 'sites', 'hands')", name=op.f("ck_observation_unit")),
        sa.ForeignKeyConstraint(["owner"], ["referral.key"], name=op.f("fk_observation_owner"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_observation")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_observation_owner_ordinal")),
    )
    op.create_table(
        "referral_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["referral.key"], name=op.f("fk_referral_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_referral_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_referral_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_referral_citations_owner_ordinal")),
    )
    with op.batch_alter_table("referral_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referral_citations_source"), ["source"], unique=False)

    op.create_table(
        "dispute_citations",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["dispute.key"], name=op.f("fk_dispute_citations_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_dispute_citations_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_dispute_citations")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_dispute_citations_owner_ordinal")),
    )
    with op.batch_alter_table("dispute_citations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dispute_citations_source"), ["source"], unique=False)

    op.create_table(
        "observation_citation",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["observation.key"], name=op.f("fk_observation_citation_owner"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_observation_citation_source"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_observation_citation")),
        sa.UniqueConstraint("owner", "ordinal", name=op.f("uq_observation_citation_owner_ordinal")),
    )
    with op.batch_alter_table("observation_citation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_observation_citation_source"), ["source"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("observation_citation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_observation_citation_source"))

    op.drop_table("observation_citation")
    with op.batch_alter_table("dispute_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dispute_citations_source"))

    op.drop_table("dispute_citations")
    with op.batch_alter_table("referral_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referral_citations_source"))

    op.drop_table("referral_citations")
    op.drop_table("observation")
    op.drop_table("dispute")
    with op.batch_alter_table("trigger_point_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trigger_point_citations_source"))

    op.drop_table("trigger_point_citations")
    with op.batch_alter_table("shared_pattern_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_shared_pattern_citations_source"))

    op.drop_table("shared_pattern_citations")
    with op.batch_alter_table("satellite_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_satellite_citations_source"))

    op.drop_table("satellite_citations")
    with op.batch_alter_table("review_against", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_review_against_target"))

    op.drop_table("review_against")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referral_zone"))

    op.drop_table("referral")
    with op.batch_alter_table("prevalence_citation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_prevalence_citation_source"))

    op.drop_table("prevalence_citation")
    with op.batch_alter_table("muscle_technique_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_technique_citations_source"))

    op.drop_table("muscle_technique_citations")
    with op.batch_alter_table("muscle_self_care_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_self_care_citations_source"))

    op.drop_table("muscle_self_care_citations")
    with op.batch_alter_table("muscle_phenomena_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_phenomena_citations_source"))

    op.drop_table("muscle_phenomena_citations")
    with op.batch_alter_table("muscle_factor_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_factor_citations_source"))

    op.drop_table("muscle_factor_citations")
    with op.batch_alter_table("meaning_zones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meaning_zones_target"))

    op.drop_table("meaning_zones")
    with op.batch_alter_table("entrapment_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_entrapment_citations_source"))

    op.drop_table("entrapment_citations")
    with op.batch_alter_table("condition_muscle_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_muscle_citations_source"))

    op.drop_table("condition_muscle_citations")
    with op.batch_alter_table("anatomy_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_anatomy_citations_source"))

    op.drop_table("anatomy_citations")
    with op.batch_alter_table("zone_neighbours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zone_neighbours_target"))

    op.drop_table("zone_neighbours")
    op.drop_table("zone_mappings")
    with op.batch_alter_table("trigger_zones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trigger_zones_target"))

    op.drop_table("trigger_zones")
    with op.batch_alter_table("trigger_point", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trigger_point_muscle"))

    op.drop_table("trigger_point")
    with op.batch_alter_table("technique_doses_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_technique_doses_citations_source"))

    op.drop_table("technique_doses_citations")
    with op.batch_alter_table("shared_pattern", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_shared_pattern_muscle"))

    op.drop_table("shared_pattern")
    with op.batch_alter_table("session_guide_schedules_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_guide_schedules_citations_source"))

    op.drop_table("session_guide_schedules_citations")
    with op.batch_alter_table("session_guide_rules_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_guide_rules_citations_source"))

    op.drop_table("session_guide_rules_citations")
    with op.batch_alter_table("session_guide_finding_a_practitioner_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_guide_finding_a_practitioner_citations_source"))

    op.drop_table("session_guide_finding_a_practitioner_citations")
    with op.batch_alter_table("session_guide_ergonomics_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_guide_ergonomics_citations_source"))

    op.drop_table("session_guide_ergonomics_citations")
    with op.batch_alter_table("satellite", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_satellite_muscle"))

    op.drop_table("satellite")
    op.drop_table("review")
    with op.batch_alter_table("prevalence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_prevalence_condition"))

    op.drop_table("prevalence")
    with op.batch_alter_table("phase_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phase_citations_source"))

    op.drop_table("phase_citations")
    with op.batch_alter_table("path_zones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_path_zones_target"))

    op.drop_table("path_zones")
    with op.batch_alter_table("muscle_technique", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_technique_technique"))

    op.drop_table("muscle_technique")
    op.drop_table("muscle_self_care")
    with op.batch_alter_table("muscle_regions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_regions_target"))

    op.drop_table("muscle_regions")
    op.drop_table("muscle_phenomena")
    op.drop_table("muscle_mappings")
    with op.batch_alter_table("muscle_factor", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_factor_factor"))

    op.drop_table("muscle_factor")
    with op.batch_alter_table("muscle_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_citations_source"))

    op.drop_table("muscle_citations")
    op.drop_table("meaning")
    with op.batch_alter_table("exercise_muscles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exercise_muscles_target"))

    op.drop_table("exercise_muscles")
    with op.batch_alter_table("exercise_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exercise_citations_source"))

    op.drop_table("exercise_citations")
    op.drop_table("entrapment")
    with op.batch_alter_table("controversy_positions_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_controversy_positions_citations_source"))

    op.drop_table("controversy_positions_citations")
    with op.batch_alter_table("condition_zones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_zones_target"))

    op.drop_table("condition_zones")
    with op.batch_alter_table("condition_muscle", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_muscle_muscle"))

    op.drop_table("condition_muscle")
    with op.batch_alter_table("body_part_zones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_body_part_zones_target"))

    op.drop_table("body_part_zones")
    with op.batch_alter_table("body_part_gathers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_body_part_gathers_target"))

    op.drop_table("body_part_gathers")
    op.drop_table("anatomy")
    with op.batch_alter_table("zone", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zone_region"))

    op.drop_table("zone")
    op.drop_table("trigger")
    op.drop_table("technique_doses")
    with op.batch_alter_table("technique_controversies", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_technique_controversies_target"))

    op.drop_table("technique_controversies")
    with op.batch_alter_table("technique_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_technique_citations_source"))

    op.drop_table("technique_citations")
    op.drop_table("session_guide_schedules")
    op.drop_table("session_guide_rules")
    op.drop_table("session_guide_finding_a_practitioner")
    op.drop_table("session_guide_ergonomics")
    with op.batch_alter_table("red_flag_regions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_red_flag_regions_target"))

    op.drop_table("red_flag_regions")
    with op.batch_alter_table("red_flag_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_red_flag_citations_source"))

    op.drop_table("red_flag_citations")
    op.drop_table("phase")
    op.drop_table("path")
    with op.batch_alter_table("muscle", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_muscle_part_of"))
        batch_op.drop_index(batch_op.f("ix_muscle_group"))

    op.drop_table("muscle")
    with op.batch_alter_table("factor_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_factor_citations_source"))

    op.drop_table("factor_citations")
    op.drop_table("exercise")
    op.drop_table("controversy_positions")
    with op.batch_alter_table("controversy_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_controversy_citations_source"))

    op.drop_table("controversy_citations")
    with op.batch_alter_table("condition_red_flags", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_red_flags_target"))

    op.drop_table("condition_red_flags")
    op.drop_table("condition_mappings")
    with op.batch_alter_table("condition_controversies", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_controversies_target"))

    op.drop_table("condition_controversies")
    with op.batch_alter_table("condition_citations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_condition_citations_source"))

    op.drop_table("condition_citations")
    op.drop_table("body_part")
    op.drop_table("technique")
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_source_kin"))

    op.drop_table("source")
    op.drop_table("session_guide")
    op.drop_table("revision")
    op.drop_table("release")
    op.drop_table("region")
    op.drop_table("red_flag")
    op.drop_table("muscle_group")
    op.drop_table("lexicon")
    op.drop_table("factor")
    op.drop_table("controversy")
    op.drop_table("condition")
