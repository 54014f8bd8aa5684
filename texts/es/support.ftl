### Apoyo: alguien más también lo quiere.

support-command = apoyar
support-given = 👍 Cuenta usted para { $number }: { $count } de { $wanted } apoyos. Le contaremos qué pasa con ella.
support-twice = Ya cuenta usted para { $number }; cada persona cuenta una vez. Tiene { $count } de { $wanted } apoyos.
support-late = { $number } ha terminado; ya no se puede apoyar.
support-gone = { $number } no está a la vista de todos.
support-verify = Aquí cuentan solo las personas a las que alguien del Ayuntamiento ha visto una vez. Escriba «identificarme» y le explico cómo se hace.
support-yours = { $number } es suyo. La respuesta le llegará aquí.
