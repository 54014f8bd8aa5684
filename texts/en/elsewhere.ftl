elsewhere-words = other offices, other authorities
elsewhere-is =
    The town hall does not do this. It is done by: { $name }
    { $way }
    If you do not get on there, write to a person at the town hall; we will help you.
