SELECT place_id AS place, 'towns' AS peer_group, "group" AS side FROM places, run WHERE places.parent = run.home AND level <> 'group'
UNION ALL SELECT place_id, 'peers', "group" FROM places, run WHERE places.parent = run.above AND level <> 'group'
