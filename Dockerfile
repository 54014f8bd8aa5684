# Juntos in a container: docker build -t juntos .
# The town lies in /town (town.toml and what it names), everything that changes in /data.

FROM python:3.13-slim-trixie AS builder
WORKDIR /build

# What is built with stays behind in /opt/build; what runs goes to /opt/juntos.
COPY requirements.lock requirements-build.lock ./
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
RUN python -m venv /opt/build && python -m venv --without-pip /opt/juntos \
    && /opt/build/bin/pip install --require-hashes --only-binary :all: \
        -r requirements-build.lock \
    && /opt/build/bin/pip --python /opt/juntos/bin/python install --require-hashes \
        --only-binary :all: -r requirements.lock

COPY pyproject.toml README.md LICENSE ./
COPY bots bots
COPY core core
COPY feed feed
COPY juntos juntos
COPY storage storage
COPY texts texts
COPY towns towns
RUN /opt/build/bin/pip wheel --no-deps --no-index --no-build-isolation --wheel-dir /wheels . \
    && /opt/build/bin/pip --python /opt/juntos/bin/python install --no-deps --no-index \
        /wheels/*.whl \
    && /opt/juntos/bin/python -m compileall -q /opt/juntos/lib


FROM python:3.13-slim-trixie
LABEL org.opencontainers.image.title="Juntos" \
      org.opencontainers.image.description="A town talks with its people" \
      org.opencontainers.image.licenses="EUPL-1.2"

RUN groupadd --gid 10001 juntos \
    && useradd --uid 10001 --gid juntos --no-create-home --home-dir /data \
        --shell /usr/sbin/nologin juntos \
    && install --directory --owner juntos --group juntos --mode 0700 /data
COPY --from=builder /opt/juntos /opt/juntos

ENV PATH=/opt/juntos/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    JUNTOS_DATA=/data \
    JUNTOS_TOWN=/town/town.toml \
    JUNTOS_LISTEN=0.0.0.0:8080
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM

HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-c", \
    "from urllib.request import urlopen; urlopen('http://127.0.0.1:8080/livez', timeout=4)"]

ENTRYPOINT ["juntos"]
CMD ["run"]
