# The image holds the software, the migrations and the shipped data. `docker run -p 8000:8000 IMAGE` is enough to try it;
# give it DATABASE_URL for PostgreSQL, or a volume at /var/lib/atlas to keep its SQLite file.
ARG BASE=docker.io/library/python:3.12-slim-bookworm

FROM ${BASE} AS build
WORKDIR /srv
COPY requirements/run.txt requirements/run.txt
RUN python3 -m venv /opt/venv \
 && /opt/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md ./
COPY app app
RUN /opt/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation -e . \
 && /opt/venv/bin/python -m compileall -q app

FROM ${BASE}
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8000 \
    DATABASE_URL=sqlite:////var/lib/atlas/atlas.db
RUN useradd --system --uid 10001 --home-dir /var/lib/atlas --create-home --shell /usr/sbin/nologin atlas
WORKDIR /srv
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv /srv
COPY migrations migrations
COPY data data
USER 10001
VOLUME /var/lib/atlas
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["python3", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/health/ready', timeout=2)"]
CMD ["python3", "-m", "app", "serve"]
