#include <stdio.h>

#include "blockpack/layout.h"
#include "check.h"

static bool a_short_block_counts(void)
{
    CHECK(block_count(1) == 1);
    CHECK(block_count(BLOCK_SIZE - 1) == 1);
    CHECK(block_count(BLOCK_SIZE + 1) == 2);
    return true;
}

static bool whole_blocks_need_no_further_one(void)
{
    CHECK(block_count(BLOCK_SIZE) == 1);
    CHECK(block_count(3 * BLOCK_SIZE) == 3);
    return true;
}

static bool nothing_needs_no_block(void)
{
    CHECK(block_count(0) == 0);
    return true;
}

static bool only_the_last_block_is_short(void)
{
    CHECK(block_length(BLOCK_SIZE + 7, 0) == BLOCK_SIZE);
    CHECK(block_length(BLOCK_SIZE + 7, 1) == 7);
    return true;
}

static bool a_byte_lies_in_one_block(void)
{
    CHECK(block_of(BLOCK_SIZE - 1) == 0);
    CHECK(block_of(BLOCK_SIZE) == 1);
    return true;
}

const struct test layout_tests[] = {
    {"a short block counts", a_short_block_counts},
    {"whole blocks need no further one", whole_blocks_need_no_further_one},
    {"nothing needs no block", nothing_needs_no_block},
    {"only the last block is short", only_the_last_block_is_short},
    {"a byte lies in one block", a_byte_lies_in_one_block},
    {NULL, NULL},
};
