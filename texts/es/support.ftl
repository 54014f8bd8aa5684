### Apoyo: alguien más también lo quiere.

support-command = apoyar
support-given = 👍 Su apoyo a { $number } está contado: lleva { $count } de { $wanted }. Le contaremos qué pasa con ella.
support-twice = Usted ya apoya { $number }, y cada persona cuenta una vez. Lleva { $count } de { $wanted } apoyos.
support-late = { $number } ha terminado; ya no se puede apoyar.
support-gone = { $number } no está a la vista de todos, así que no se puede apoyar. Con «propuestas» verá las que hay.
support-verify = Aquí cuentan solo las personas a las que alguien del Ayuntamiento ha visto una vez. Escriba «identificarme» y le explico cómo se hace.
support-yours = { $number } es suyo. La respuesta le llegará aquí.
