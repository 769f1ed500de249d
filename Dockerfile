# docker build -t verbatim .
# Under 150 MB: Debian's C++ library, Node.js, the program, which is a bundle, and the three packages that it loads when it needs them.

FROM node:24-bookworm AS build
WORKDIR /verbatim
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The second line prepares the documents, so that a start from a read-only file system need not.
RUN npm run build \
 && echo /about | node dist/verbatim/index.js terminal > /dev/null \
 && strip --output-file=/node "$(which node)"

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /node /usr/local/bin/node
WORKDIR /verbatim
COPY --from=build /verbatim/package.json ./
COPY --from=build /verbatim/dist/verbatim dist/verbatim
COPY --from=build /verbatim/node_modules/snowball-stemmers node_modules/snowball-stemmers
COPY --from=build /verbatim/node_modules/stopwords-iso node_modules/stopwords-iso
COPY --from=build /verbatim/node_modules/tinyld node_modules/tinyld
COPY --from=build /verbatim/src/text/tables src/text/tables
COPY --from=build /verbatim/src/chat/talk/lists src/chat/talk/lists
COPY --from=build /verbatim/data data
# What each thread of the C library keeps for itself is memory, too.
ENV NODE_ENV=production HEALTH_PORT=8080 MALLOC_ARENA_MAX=1
# Nobody's name: a user of the base image without a home, a shell or rights.
USER nonroot
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The flags of npm start, which keep the memory small.
ENTRYPOINT ["node", "--max-semi-space-size=4", "--heap-growing-percent=50", "--v8-pool-size=1", "--max-inlined-bytecode-size-cumulative=230", "dist/verbatim/index.js"]
