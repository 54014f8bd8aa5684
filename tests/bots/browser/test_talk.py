from tests.bots.browser.house import said, say, shown, texts_of

async def test_something(client, house):
    r = await say(client, said("hello"))
    assert r.status == 200, await r.text()
    found = await shown(client, lambda found: len(found) == 2)
    assert texts_of(found) == ["hello", "You said: hello"]
