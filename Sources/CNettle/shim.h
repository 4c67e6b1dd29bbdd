#pragma once
#if __has_include(<nettle/sha2.h>)
#include <nettle/sha2.h>
#include <nettle/version.h>
#else
#error "nettle headers not found. Install them: apt-get install nettle-dev (or run ./espalier, which does it)"
#endif

// nettle 4 dropped the length of the digest.
static inline void espalier_sha256_digest(struct sha256_ctx *context, uint8_t *digest)
{
#if NETTLE_VERSION_MAJOR >= 4
    nettle_sha256_digest(context, digest);
#else
    nettle_sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}
