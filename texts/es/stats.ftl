### El servicio que dice con qué rapidez responde el Ayuntamiento.

menu-stats = 📊 Con qué rapidez respondemos
stats-command = cifras
stats-words = cifras, estadísticas, estadística, con qué rapidez responde el ayuntamiento
stats-hints = con qué rapidez, cifras de, estadísticas de
stats-told =
    📊 { $who }, últimos 12 meses:
    { $lines }
stats-none = Todavía hay muy poco que contar ({ $who }). En cuanto se respondan y resuelvan avisos, aquí podrá leer con qué rapidez.
stats-more = Mes a mes y por departamento: { $link }
