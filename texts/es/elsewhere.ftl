elsewhere-words = otras administraciones, otros organismos
elsewhere-is =
    Esto no lo lleva el Ayuntamiento. Lo lleva: { $name }
    { $way }
    Si allí no lo consigue, escriba a una persona del Ayuntamiento y le ayudamos.
