chain-seal-title = The seal of { $day }
chain-seal-text =
    All that this feed had said by then comes to this number:
    { $hash }
    Whoever keeps it can tell later whether anything was changed. Link { $position } of the chain.
