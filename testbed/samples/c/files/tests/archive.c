#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "blockpack/blockpack.h"
#include "blockpack/layout.h"
#include "check.h"

#define MOST (4 * BLOCK_SIZE)

static unsigned char plain[MOST], packed[2 * MOST], again[MOST];

/* Packs the first `size` bytes of an uneven pattern and unpacks them. */
static bool survives(size_t size, size_t blocks)
{
    size_t packed_size = sizeof packed, again_size = sizeof again, count;

    for (size_t i = 0; i < size; i++)
        plain[i] = (unsigned char)(i * i % 251);
    CHECK(pack(plain, size, packed, &packed_size) == BLOCKPACK_OK);
    CHECK(packed_size <= packed_bound(size));
    CHECK(unpack(packed, packed_size, again, &again_size) == BLOCKPACK_OK);
    CHECK(again_size == size && memcmp(plain, again, size) == 0);
    CHECK(count_blocks(packed, packed_size, &count) == BLOCKPACK_OK);
    CHECK(count == blocks);
    return true;
}

static bool uneven_sizes_survive(void)
{
    return survives(1, 1) && survives(BLOCK_SIZE + 1, 2) && survives(3 * BLOCK_SIZE - 1, 3);
}

static bool whole_blocks_survive(void)
{
    return survives(BLOCK_SIZE, 1) && survives(2 * BLOCK_SIZE, 2);
}

static bool a_log_file_becomes_smaller(void)
{
    FILE *file = fopen(TEST_DATA "/service.txt", "rb");
    CHECK(file != NULL);
    size_t size = fread(plain, 1, sizeof plain, file), packed_size = sizeof packed;
    fclose(file);
    CHECK(pack(plain, size, packed, &packed_size) == BLOCKPACK_OK);
    CHECK(packed_size < size);
    return true;
}

static bool a_flipped_bit_is_found(void)
{
    size_t packed_size = sizeof packed, again_size = sizeof again;

    memset(plain, 'x', 100);
    CHECK(pack(plain, 100, packed, &packed_size) == BLOCKPACK_OK);
    packed[BLOCK_HEADER_BYTES + 4] ^= 1;
    CHECK(unpack(packed, packed_size, again, &again_size) == BLOCKPACK_DAMAGED);
    return true;
}

static bool a_small_target_is_refused(void)
{
    size_t room = BLOCK_HEADER_BYTES - 1;

    CHECK(pack(plain, 100, packed, &room) == BLOCKPACK_NO_ROOM);
    return true;
}

static bool the_version_is_known(void)
{
    CHECK(strcmp(blockpack_version(), "0.3.1") == 0);
    return true;
}

const struct test archive_tests[] = {
    {"uneven sizes survive", uneven_sizes_survive},
    {"whole blocks survive", whole_blocks_survive},
    {"a log file becomes smaller", a_log_file_becomes_smaller},
    {"a flipped bit is found", a_flipped_bit_is_found},
    {"a small target is refused", a_small_target_is_refused},
    {"the version is known", the_version_is_known},
    {NULL, NULL},
};
