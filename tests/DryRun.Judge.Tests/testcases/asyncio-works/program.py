import asyncio


async def main():
    await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(10)))
    return "held"

print(asyncio.run(main()))
