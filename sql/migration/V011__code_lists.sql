-- The code lists and the rules of the ceasefire machine, as rows.
-- Sources: PLOVER categories and modes, PA-X stages, ETH/PRIO ceasefire classes, ICOW and UCDP terms, the Admiralty code; the rest is ours.
insert into store.term(code) values
  ('A'),
  ('ACCUSE'),
  ('AGREE'),
  ('AID'),
  ('ASSAULT'),
  ('B'),
  ('C'),
  ('COERCE'),
  ('CONCEDE'),
  ('CONSULT'),
  ('COOPERATE'),
  ('Cea'),
  ('CeaMix'),
  ('Ceas'),
  ('Conf'),
  ('D'),
  ('E'),
  ('ExtSub'),
  ('F'),
  ('FrAg'),
  ('Imp'),
  ('ImpMod'),
  ('Iss'),
  ('MOBILIZE'),
  ('MultIss'),
  ('Oth'),
  ('PROTEST'),
  ('Pre'),
  ('PreMix'),
  ('Prin'),
  ('Proc'),
  ('REJECT'),
  ('REQUEST'),
  ('RETREAT'),
  ('Rel'),
  ('Ren'),
  ('SANCTION'),
  ('SUPPORT'),
  ('SubComp'),
  ('SubPar'),
  ('THREATEN'),
  ('abduction'),
  ('about'),
  ('accepts'),
  ('access'),
  ('accused'),
  ('acronym'),
  ('actor_relation'),
  ('actual'),
  ('addressee'),
  ('adjourned'),
  ('administering'),
  ('aerial'),
  ('affirms'),
  ('agency'),
  ('aggregator'),
  ('agreed'),
  ('agreed_in'),
  ('agreement'),
  ('air'),
  ('air_strike'),
  ('alias'),
  ('alive'),
  ('allege'),
  ('alliance'),
  ('ambassador'),
  ('answers'),
  ('archive'),
  ('armed_force'),
  ('armed_group'),
  ('arrest'),
  ('artillery'),
  ('assist'),
  ('attack'),
  ('beneficiary'),
  ('bilateral'),
  ('blog'),
  ('bombing'),
  ('border'),
  ('breached'),
  ('broadcaster'),
  ('broken'),
  ('broken_off'),
  ('captured'),
  ('ceasefire'),
  ('ceasefire_event'),
  ('cessation'),
  ('cessation_with_compliance'),
  ('challenger'),
  ('change'),
  ('charge_d_affaires'),
  ('cites'),
  ('city'),
  ('claims'),
  ('clash'),
  ('closed'),
  ('co_claimant'),
  ('collapsed'),
  ('commitment'),
  ('compliance'),
  ('concluded'),
  ('consular'),
  ('corrected'),
  ('correction'),
  ('count'),
  ('country'),
  ('crossing'),
  ('crossing_status'),
  ('daily'),
  ('date'),
  ('deadlock'),
  ('deadlocked'),
  ('definitive'),
  ('delegate'),
  ('delegation'),
  ('demand'),
  ('demander'),
  ('demarcated'),
  ('denied'),
  ('denies'),
  ('deprecated'),
  ('destroyed'),
  ('diplomatic'),
  ('direct'),
  ('disapprove'),
  ('disarm'),
  ('disputed'),
  ('district'),
  ('dormant'),
  ('drone'),
  ('drone_strike'),
  ('dropped'),
  ('effective'),
  ('encyclopedia'),
  ('ended'),
  ('ended_by'),
  ('episode'),
  ('exchange_of_letters'),
  ('expel'),
  ('explosive'),
  ('extended'),
  ('external_state'),
  ('facilitator'),
  ('feature'),
  ('firearms'),
  ('former'),
  ('future'),
  ('given'),
  ('government'),
  ('ground'),
  ('heavy'),
  ('heavy_weapons'),
  ('historical'),
  ('host'),
  ('hypothetical'),
  ('igo'),
  ('in_force'),
  ('incident'),
  ('indirect'),
  ('initiator'),
  ('investigate'),
  ('item'),
  ('jet'),
  ('joint_statement'),
  ('kept'),
  ('killed'),
  ('lapsed'),
  ('light'),
  ('main'),
  ('media'),
  ('mediator'),
  ('meet'),
  ('member'),
  ('met'),
  ('ministry'),
  ('mirror_of'),
  ('missing'),
  ('mixed'),
  ('monthly'),
  ('mortar'),
  ('multilateral'),
  ('named'),
  ('native'),
  ('near_duplicate'),
  ('negated'),
  ('ngo_or_igo'),
  ('non_state'),
  ('none'),
  ('none_yet'),
  ('normal'),
  ('not_recognised'),
  ('obligation'),
  ('obligor'),
  ('official'),
  ('one_sided'),
  ('open'),
  ('organisation'),
  ('outlet'),
  ('paraphrase'),
  ('partial_agreement'),
  ('participant'),
  ('parties'),
  ('party'),
  ('paused'),
  ('perpetrator'),
  ('person'),
  ('phone'),
  ('planned'),
  ('pledge'),
  ('position'),
  ('precision_munition'),
  ('preferred'),
  ('process'),
  ('proposed'),
  ('provider'),
  ('province'),
  ('publisher'),
  ('quarterly'),
  ('reaffirmed'),
  ('recipient'),
  ('recognised'),
  ('recognises'),
  ('region'),
  ('rejects'),
  ('relations'),
  ('release'),
  ('renounces'),
  ('report'),
  ('research'),
  ('responds_to'),
  ('restrict'),
  ('restricted'),
  ('resumed'),
  ('rivalry'),
  ('rocket'),
  ('safe_haven'),
  ('settled'),
  ('severed'),
  ('shelling'),
  ('signatory'),
  ('signed_document'),
  ('speaker'),
  ('state'),
  ('state_based'),
  ('state_media'),
  ('statement'),
  ('strain_end'),
  ('suicide_attack'),
  ('suicide_vest'),
  ('summary'),
  ('superseded'),
  ('support'),
  ('supports'),
  ('suspects'),
  ('suspended'),
  ('syndicated'),
  ('talk_round'),
  ('target'),
  ('technical'),
  ('term_end'),
  ('territorial_claim'),
  ('territory'),
  ('text'),
  ('third_party'),
  ('to_be_continued'),
  ('trade'),
  ('translated'),
  ('translation'),
  ('transliteration'),
  ('treaty'),
  ('troops'),
  ('undemarcated'),
  ('under_way'),
  ('unilateral'),
  ('unnamed'),
  ('usable'),
  ('verbal'),
  ('verbatim'),
  ('victim'),
  ('village'),
  ('violation'),
  ('violence'),
  ('visit'),
  ('weekly'),
  ('withdraw'),
  ('withdrawn'),
  ('witness'),
  ('wounded'),
  ('yield');

insert into store.code(list, code, label, broader, sort) values
  ('actor_kind', 'state', 'State', null, 1),
  ('actor_kind', 'government', 'Government', null, 2),
  ('actor_kind', 'armed_force', 'Armed force of a state', null, 4),
  ('actor_kind', 'armed_group', 'Armed group', null, 5),
  ('actor_kind', 'organisation', 'Organisation', null, 6),
  ('actor_kind', 'person', 'Person', null, 9),
  ('actor_kind', 'ministry', 'Ministry or office', 'government', 3),
  ('actor_kind', 'igo', 'Intergovernmental organisation', 'organisation', 7),
  ('actor_kind', 'media', 'News agency or outlet', 'organisation', 8);

insert into store.code(list, code, label, broader, sort) values
  ('name_kind', 'main', 'Main name', null, 1),
  ('name_kind', 'alias', 'Also called', null, 2),
  ('name_kind', 'acronym', 'Acronym', null, 3),
  ('name_kind', 'transliteration', 'Transliteration', null, 4),
  ('name_kind', 'native', 'In its own script', null, 5),
  ('name_kind', 'former', 'Former name', null, 6);

insert into store.code(list, code, label, broader, sort) values
  ('place_kind', 'country', 'Country', null, 1),
  ('place_kind', 'province', 'Province', null, 2),
  ('place_kind', 'district', 'District', null, 3),
  ('place_kind', 'city', 'City or town', null, 4),
  ('place_kind', 'village', 'Village', null, 5),
  ('place_kind', 'crossing', 'Border crossing', null, 6),
  ('place_kind', 'region', 'Region', null, 7),
  ('place_kind', 'feature', 'Natural feature', null, 8);

insert into store.code(list, code, label, broader, sort) values
  ('publisher_kind', 'outlet', 'News outlet', null, 1),
  ('publisher_kind', 'agency', 'News agency', null, 2),
  ('publisher_kind', 'broadcaster', 'Broadcaster', null, 3),
  ('publisher_kind', 'state_media', 'State media', null, 4),
  ('publisher_kind', 'aggregator', 'Aggregator', null, 5),
  ('publisher_kind', 'blog', 'Blog', null, 6),
  ('publisher_kind', 'encyclopedia', 'Encyclopedia', null, 7),
  ('publisher_kind', 'official', 'Official body', null, 8),
  ('publisher_kind', 'research', 'Research institute or dataset', null, 9),
  ('publisher_kind', 'report', 'Report without a named publisher', null, 10);

insert into store.code(list, code, label, broader, sort) values
  ('article_status', 'usable', 'Usable', null, 1),
  ('article_status', 'corrected', 'Corrects an earlier version', null, 2),
  ('article_status', 'withdrawn', 'Withdrawn', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('article_link', 'syndicated', 'Same copy', null, 1),
  ('article_link', 'near_duplicate', 'Near duplicate', null, 2),
  ('article_link', 'translation', 'Translation', null, 3),
  ('article_link', 'correction', 'Correction', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('origin_link', 'agency', 'Copy of an agency', null, 1),
  ('origin_link', 'cites', 'Cites', null, 2),
  ('origin_link', 'mirror_of', 'Mirror of', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('reliability', 'A', 'Completely reliable', null, 1),
  ('reliability', 'B', 'Usually reliable', null, 2),
  ('reliability', 'C', 'Fairly reliable', null, 3),
  ('reliability', 'D', 'Not usually reliable', null, 4),
  ('reliability', 'E', 'Unreliable', null, 5),
  ('reliability', 'F', 'Cannot be judged', null, 6);

insert into store.code(list, code, label, broader, sort) values
  ('cadence', 'daily', 'Daily', null, 1),
  ('cadence', 'weekly', 'Weekly', null, 2),
  ('cadence', 'monthly', 'Monthly', null, 3),
  ('cadence', 'quarterly', 'Quarterly', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('fact_kind', 'process', 'Peace process', null, 1),
  ('fact_kind', 'talk_round', 'Round of talks', null, 2),
  ('fact_kind', 'delegation', 'Delegation', null, 3),
  ('fact_kind', 'agreement', 'Agreement', null, 4),
  ('fact_kind', 'ceasefire', 'Ceasefire', null, 5),
  ('fact_kind', 'ceasefire_event', 'Event of a ceasefire', null, 6),
  ('fact_kind', 'compliance', 'Compliance with a ceasefire', null, 7),
  ('fact_kind', 'incident', 'Incident', null, 8),
  ('fact_kind', 'border', 'Border', null, 9),
  ('fact_kind', 'territorial_claim', 'Claim to territory', null, 10),
  ('fact_kind', 'position', 'Position of a party', null, 11),
  ('fact_kind', 'crossing_status', 'Status of a crossing', null, 12),
  ('fact_kind', 'statement', 'Statement', null, 13),
  ('fact_kind', 'commitment', 'Demand, pledge or obligation', null, 14),
  ('fact_kind', 'actor_relation', 'Relation between actors', null, 15);

insert into store.code(list, code, label, broader, sort) values
  ('fact_link', 'about', 'About', null, 1),
  ('fact_link', 'ended_by', 'Ended by', null, 2),
  ('fact_link', 'agreed_in', 'Agreed in', null, 3),
  ('fact_link', 'answers', 'Answers', null, 4),
  ('fact_link', 'responds_to', 'Responds to', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('claimant_kind', 'named', 'A named actor', null, 1),
  ('claimant_kind', 'unnamed', 'A source without a name', null, 2),
  ('claimant_kind', 'publisher', 'The publisher in its own voice', null, 3),
  ('claimant_kind', 'archive', 'Computed by this archive', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('stance', 'affirms', 'Affirms', null, 1),
  ('stance', 'suspects', 'Suspects', null, 2),
  ('stance', 'denies', 'Denies', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('rank', 'preferred', 'Preferred', null, 1),
  ('rank', 'normal', 'Normal', null, 2),
  ('rank', 'deprecated', 'Deprecated', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('role', 'co_claimant', 'Joint claimant', null, 1),
  ('role', 'party', 'Party', null, 2),
  ('role', 'mediator', 'Mediator', null, 3),
  ('role', 'host', 'Host', null, 4),
  ('role', 'facilitator', 'Facilitator', null, 5),
  ('role', 'participant', 'Participant', null, 6),
  ('role', 'delegate', 'Delegate', null, 7),
  ('role', 'signatory', 'Signatory', null, 8),
  ('role', 'witness', 'Witness', null, 9),
  ('role', 'perpetrator', 'Perpetrator', null, 10),
  ('role', 'initiator', 'Initiator', null, 11),
  ('role', 'target', 'Target', null, 12),
  ('role', 'victim', 'Victim', null, 13),
  ('role', 'challenger', 'Challenger', null, 14),
  ('role', 'administering', 'Administering actor', null, 15),
  ('role', 'speaker', 'Speaker', null, 16),
  ('role', 'addressee', 'Addressee', null, 17),
  ('role', 'accused', 'Accused', null, 18),
  ('role', 'demander', 'Demander', null, 19),
  ('role', 'obligor', 'Obligor', null, 20),
  ('role', 'beneficiary', 'Beneficiary', null, 21),
  ('role', 'provider', 'Provider', null, 22),
  ('role', 'recipient', 'Recipient', null, 23);

insert into store.code(list, code, label, broader, sort) values
  ('fate', 'killed', 'Killed', null, 1),
  ('fate', 'wounded', 'Wounded', null, 2),
  ('fate', 'captured', 'Captured', null, 3),
  ('fate', 'missing', 'Missing', null, 4),
  ('fate', 'alive', 'Alive', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('process_status', 'proposed', 'Proposed', null, 1),
  ('process_status', 'under_way', 'Under way', null, 2),
  ('process_status', 'paused', 'Paused', null, 3),
  ('process_status', 'deadlocked', 'Deadlocked', null, 4),
  ('process_status', 'broken_off', 'Broken off', null, 5),
  ('process_status', 'collapsed', 'Collapsed', null, 6),
  ('process_status', 'concluded', 'Concluded', null, 7);

insert into store.code(list, code, label, broader, sort) values
  ('talk_format', 'direct', 'Direct', null, 1),
  ('talk_format', 'indirect', 'Indirect, through a mediator', null, 2),
  ('talk_format', 'mixed', 'Direct and indirect', null, 3),
  ('talk_format', 'technical', 'Technical', null, 4),
  ('talk_format', 'multilateral', 'Multilateral', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('talk_outcome', 'none_yet', 'No outcome yet', null, 1),
  ('talk_outcome', 'agreement', 'Agreement', null, 2),
  ('talk_outcome', 'to_be_continued', 'To be continued', null, 4),
  ('talk_outcome', 'deadlock', 'Deadlock', null, 5),
  ('talk_outcome', 'broken_off', 'Broken off', null, 6),
  ('talk_outcome', 'partial_agreement', 'Partial agreement', 'agreement', 3),
  ('talk_outcome', 'adjourned', 'Adjourned', 'to_be_continued', 7);

insert into store.code(list, code, label, broader, sort) values
  ('next_meeting', 'planned', 'Planned', null, 1),
  ('next_meeting', 'none', 'None planned', null, 2);

insert into store.code(list, code, label, broader, sort) values
  ('agreement_stage', 'Pre', 'Pre-negotiation and process', null, 1),
  ('agreement_stage', 'SubPar', 'Substantive, partial', null, 2),
  ('agreement_stage', 'SubComp', 'Substantive, comprehensive', null, 3),
  ('agreement_stage', 'Cea', 'Ceasefire', null, 4),
  ('agreement_stage', 'Imp', 'Implementation', null, 5),
  ('agreement_stage', 'Ren', 'Renewal', null, 6),
  ('agreement_stage', 'Oth', 'Other', null, 7);

insert into store.code(list, code, label, broader, sort) values
  ('agreement_substage', 'Proc', 'Process', null, 1),
  ('agreement_substage', 'Prin', 'Principles', null, 2),
  ('agreement_substage', 'Conf', 'Confidence building', null, 3),
  ('agreement_substage', 'PreMix', 'Pre-negotiation, mixed', null, 4),
  ('agreement_substage', 'MultIss', 'Several issues', null, 5),
  ('agreement_substage', 'Iss', 'One issue', null, 6),
  ('agreement_substage', 'FrAg', 'Framework agreement', null, 7),
  ('agreement_substage', 'Ceas', 'Ceasefire', null, 8),
  ('agreement_substage', 'Rel', 'Related to a ceasefire', null, 9),
  ('agreement_substage', 'CeaMix', 'Ceasefire, mixed', null, 10),
  ('agreement_substage', 'ImpMod', 'Implementation modalities', null, 11),
  ('agreement_substage', 'ExtSub', 'Extends substance', null, 12);

insert into store.code(list, code, label, broader, sort) values
  ('agreement_form', 'treaty', 'Treaty', null, 1),
  ('agreement_form', 'signed_document', 'Signed document', null, 2),
  ('agreement_form', 'joint_statement', 'Joint statement', null, 3),
  ('agreement_form', 'exchange_of_letters', 'Exchange of letters', null, 4),
  ('agreement_form', 'verbal', 'Verbal', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('laterality', 'unilateral', 'Unilateral', null, 1),
  ('laterality', 'bilateral', 'Bilateral', null, 2),
  ('laterality', 'multilateral', 'Multilateral', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('ceasefire_class', 'cessation', 'Cessation of hostilities', null, 1),
  ('ceasefire_class', 'definitive', 'Definitive ceasefire', null, 3),
  ('ceasefire_class', 'cessation_with_compliance', 'Cessation with compliance mechanism', 'cessation', 2);

insert into store.code(list, code, label, broader, sort) values
  ('monitoring', 'none', 'None', null, 1),
  ('monitoring', 'parties', 'By the parties', null, 2),
  ('monitoring', 'mediator', 'By a mediator', null, 3),
  ('monitoring', 'third_party', 'By a third party', null, 4),
  ('monitoring', 'igo', 'By an intergovernmental organisation', 'third_party', 5);

insert into store.code(list, code, label, broader, sort) values
  ('enforcement', 'none', 'None', null, 1),
  ('enforcement', 'external_state', 'By an external state', null, 2),
  ('enforcement', 'ngo_or_igo', 'By an NGO or intergovernmental organisation', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('ceasefire_event', 'proposed', 'Proposed', null, 1),
  ('ceasefire_event', 'agreed', 'Agreed', null, 2),
  ('ceasefire_event', 'effective', 'Takes effect', null, 3),
  ('ceasefire_event', 'extended', 'Extended', null, 4),
  ('ceasefire_event', 'reaffirmed', 'Reaffirmed', null, 5),
  ('ceasefire_event', 'violation', 'Violation', null, 6),
  ('ceasefire_event', 'suspended', 'Suspended', null, 7),
  ('ceasefire_event', 'resumed', 'Resumed', null, 8),
  ('ceasefire_event', 'collapsed', 'Collapsed', null, 9),
  ('ceasefire_event', 'ended', 'Ended', null, 10),
  ('ceasefire_event', 'superseded', 'Superseded', null, 11),
  ('ceasefire_event', 'term_end', 'End of the term', null, 12),
  ('ceasefire_event', 'strain_end', 'End of strain', null, 13);

insert into store.code(list, code, label, broader, sort) values
  ('ceasefire_state', 'none', 'None', null, 1),
  ('ceasefire_state', 'proposed', 'Proposed', null, 2),
  ('ceasefire_state', 'agreed', 'Agreed', null, 3),
  ('ceasefire_state', 'in_force', 'In force', null, 4),
  ('ceasefire_state', 'suspended', 'Suspended', null, 5),
  ('ceasefire_state', 'lapsed', 'Lapsed', null, 6),
  ('ceasefire_state', 'collapsed', 'Collapsed', null, 7),
  ('ceasefire_state', 'ended', 'Ended', null, 8),
  ('ceasefire_state', 'superseded', 'Superseded', null, 9);

insert into store.code(list, code, label, broader, sort) values
  ('verdict', 'kept', 'Kept', null, 1),
  ('verdict', 'broken', 'Broken', null, 2);

insert into store.code(list, code, label, broader, sort) values
  ('incident_kind', 'episode', 'Episode of hostilities', null, 1),
  ('incident_kind', 'clash', 'Armed clash', null, 2),
  ('incident_kind', 'air_strike', 'Air strike', null, 3),
  ('incident_kind', 'shelling', 'Shelling', null, 5),
  ('incident_kind', 'suicide_attack', 'Suicide attack', null, 6),
  ('incident_kind', 'bombing', 'Bombing', null, 7),
  ('incident_kind', 'attack', 'Attack', null, 8),
  ('incident_kind', 'abduction', 'Abduction', null, 9),
  ('incident_kind', 'state_based', 'State-based violence', null, 10),
  ('incident_kind', 'non_state', 'Non-state violence', null, 11),
  ('incident_kind', 'one_sided', 'One-sided violence', null, 12),
  ('incident_kind', 'drone_strike', 'Drone strike', 'air_strike', 4);

insert into store.code(list, code, label, broader, sort) values
  ('means', 'air', 'From the air', null, 1),
  ('means', 'artillery', 'Artillery', null, 5),
  ('means', 'rocket', 'Rocket or missile', null, 7),
  ('means', 'firearms', 'Firearms', null, 8),
  ('means', 'explosive', 'Explosive device', null, 9),
  ('means', 'ground', 'Ground assault', null, 11),
  ('means', 'drone', 'Drone', 'air', 2),
  ('means', 'jet', 'Fighter jet', 'air', 3),
  ('means', 'precision_munition', 'Precision munition', 'air', 4),
  ('means', 'mortar', 'Mortar', 'artillery', 6),
  ('means', 'suicide_vest', 'Suicide device', 'explosive', 10);

insert into store.code(list, code, label, broader, sort) values
  ('damage', 'none', 'None', null, 1),
  ('damage', 'light', 'Light', null, 2),
  ('damage', 'heavy', 'Heavy', null, 3),
  ('damage', 'destroyed', 'Destroyed', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('border_status', 'recognised', 'Recognised by both sides', null, 1),
  ('border_status', 'disputed', 'Disputed', null, 2),
  ('border_status', 'demarcated', 'Demarcated', null, 3),
  ('border_status', 'undemarcated', 'Not demarcated', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('claim_status', 'open', 'Open', null, 1),
  ('claim_status', 'settled', 'Settled', null, 3),
  ('claim_status', 'dropped', 'Dropped', null, 4),
  ('claim_status', 'dormant', 'Dormant', 'open', 2);

insert into store.code(list, code, label, broader, sort) values
  ('stand', 'recognises', 'Recognises', null, 1),
  ('stand', 'not_recognised', 'Does not recognise', null, 2),
  ('stand', 'claims', 'Claims', null, 3),
  ('stand', 'renounces', 'Renounces', null, 4),
  ('stand', 'supports', 'Supports', null, 5),
  ('stand', 'rejects', 'Rejects', null, 6),
  ('stand', 'accepts', 'Accepts', null, 7);

insert into store.code(list, code, label, broader, sort) values
  ('crossing_state', 'open', 'Open', null, 1),
  ('crossing_state', 'closed', 'Closed', null, 3),
  ('crossing_state', 'restricted', 'Open with restrictions', 'open', 2);

insert into store.code(list, code, label, broader, sort) values
  ('rendering', 'verbatim', 'Verbatim', null, 1),
  ('rendering', 'translated', 'Translated', null, 2),
  ('rendering', 'paraphrase', 'Paraphrase', null, 3),
  ('rendering', 'summary', 'Summary', null, 4);

insert into store.code(list, code, label, broader, sort) values
  ('plover_category', 'AGREE', 'Agree', null, 1),
  ('plover_category', 'CONSULT', 'Consult', null, 2),
  ('plover_category', 'SUPPORT', 'Support', null, 3),
  ('plover_category', 'CONCEDE', 'Concede', null, 4),
  ('plover_category', 'COOPERATE', 'Cooperate', null, 5),
  ('plover_category', 'AID', 'Aid', null, 6),
  ('plover_category', 'RETREAT', 'Retreat', null, 7),
  ('plover_category', 'REQUEST', 'Request', null, 8),
  ('plover_category', 'ACCUSE', 'Accuse', null, 9),
  ('plover_category', 'REJECT', 'Reject', null, 10),
  ('plover_category', 'THREATEN', 'Threaten', null, 11),
  ('plover_category', 'PROTEST', 'Protest', null, 12),
  ('plover_category', 'SANCTION', 'Sanction', null, 13),
  ('plover_category', 'MOBILIZE', 'Mobilize', null, 14),
  ('plover_category', 'COERCE', 'Coerce', null, 15),
  ('plover_category', 'ASSAULT', 'Assault', null, 16);

insert into store.code(list, code, label, broader, sort) values
  ('plover_mode', 'assist', 'Assist', null, 1),
  ('plover_mode', 'change', 'Change', null, 2),
  ('plover_mode', 'yield', 'Yield', null, 3),
  ('plover_mode', 'meet', 'Meet', null, 4),
  ('plover_mode', 'visit', 'Visit', null, 5),
  ('plover_mode', 'third_party', 'Third party', null, 6),
  ('plover_mode', 'multilateral', 'Multilateral', null, 7),
  ('plover_mode', 'phone', 'Phone', null, 8),
  ('plover_mode', 'withdraw', 'Withdraw', null, 9),
  ('plover_mode', 'release', 'Release', null, 10),
  ('plover_mode', 'disarm', 'Disarm', null, 11),
  ('plover_mode', 'ceasefire', 'Ceasefire', null, 12),
  ('plover_mode', 'access', 'Access', null, 13),
  ('plover_mode', 'disapprove', 'Disapprove', null, 14),
  ('plover_mode', 'investigate', 'Investigate', null, 15),
  ('plover_mode', 'allege', 'Allege', null, 16),
  ('plover_mode', 'restrict', 'Restrict', null, 17),
  ('plover_mode', 'arrest', 'Arrest', null, 18),
  ('plover_mode', 'relations', 'Relations', null, 19),
  ('plover_mode', 'expel', 'Expel', null, 20),
  ('plover_mode', 'territory', 'Territory', null, 21),
  ('plover_mode', 'violence', 'Violence', null, 22),
  ('plover_mode', 'troops', 'Troops', null, 23),
  ('plover_mode', 'aerial', 'Aerial', null, 24),
  ('plover_mode', 'drone', 'Drone', null, 25),
  ('plover_mode', 'heavy_weapons', 'Heavy weapons', null, 26),
  ('plover_mode', 'firearms', 'Firearms', null, 27);

insert into store.code(list, code, label, broader, sort) values
  ('auxiliary', 'actual', 'Actual', null, 1),
  ('auxiliary', 'historical', 'Historical', null, 2),
  ('auxiliary', 'hypothetical', 'Hypothetical', null, 3),
  ('auxiliary', 'future', 'Future', null, 4),
  ('auxiliary', 'negated', 'Negated', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('commitment_kind', 'demand', 'Demand', null, 1),
  ('commitment_kind', 'pledge', 'Pledge', null, 2),
  ('commitment_kind', 'obligation', 'Obligation', null, 3);

insert into store.code(list, code, label, broader, sort) values
  ('commitment_status', 'open', 'Open', null, 1),
  ('commitment_status', 'met', 'Met', null, 2),
  ('commitment_status', 'breached', 'Breached', null, 3),
  ('commitment_status', 'withdrawn', 'Withdrawn', null, 4),
  ('commitment_status', 'disputed', 'Disputed', null, 5);

insert into store.code(list, code, label, broader, sort) values
  ('relation_kind', 'diplomatic', 'Diplomatic', null, 1),
  ('relation_kind', 'alliance', 'Alliance', null, 2),
  ('relation_kind', 'support', 'Support', null, 3),
  ('relation_kind', 'safe_haven', 'Safe haven', null, 4),
  ('relation_kind', 'trade', 'Trade', null, 5),
  ('relation_kind', 'rivalry', 'Rivalry', null, 6);

insert into store.code(list, code, label, broader, sort) values
  ('relation_level', 'ambassador', 'Ambassador', null, 1),
  ('relation_level', 'charge_d_affaires', 'Chargé d''affaires', null, 2),
  ('relation_level', 'consular', 'Consular only', null, 3),
  ('relation_level', 'severed', 'Severed', null, 4),
  ('relation_level', 'given', 'Given', null, 5),
  ('relation_level', 'denied', 'Denied', null, 6),
  ('relation_level', 'suspended', 'Suspended', null, 7);

insert into store.code(list, code, label, broader, sort) values
  ('compare', 'count', 'Number, as an interval', null, 1),
  ('compare', 'date', 'Date, as an interval', null, 2),
  ('compare', 'item', 'Code, actor, place or fact, by broader terms', null, 3),
  ('compare', 'member', 'Member of a set, by denial only', null, 4),
  ('compare', 'text', 'Text, never compared', null, 5);

-- every narrower code with every wider one (the lists are two levels deep)
insert into store.broader(scheme, item, broader) select list, code, broader from store.code where broader is not null;

insert into store.ceasefire_rule(from_state, event, to_state, same_day_order) values
  ('none', 'proposed', 'proposed', 1),
  ('none', 'agreed', 'agreed', 2),
  ('none', 'effective', 'in_force', 3),
  ('none', 'violation', 'none', 7),
  ('proposed', 'agreed', 'agreed', 2),
  ('proposed', 'effective', 'in_force', 3),
  ('proposed', 'ended', 'ended', 13),
  ('agreed', 'effective', 'in_force', 3),
  ('agreed', 'collapsed', 'collapsed', 12),
  ('agreed', 'superseded', 'superseded', 10),
  ('agreed', 'ended', 'ended', 13),
  ('in_force', 'extended', 'in_force', 5),
  ('in_force', 'reaffirmed', 'in_force', 6),
  ('in_force', 'violation', 'in_force', 7),
  ('in_force', 'strain_end', 'in_force', 8),
  ('in_force', 'suspended', 'suspended', 9),
  ('in_force', 'collapsed', 'collapsed', 12),
  ('in_force', 'term_end', 'lapsed', 11),
  ('in_force', 'ended', 'ended', 13),
  ('in_force', 'superseded', 'superseded', 10),
  ('suspended', 'resumed', 'in_force', 4),
  ('suspended', 'reaffirmed', 'in_force', 6),
  ('suspended', 'violation', 'suspended', 7),
  ('suspended', 'collapsed', 'collapsed', 12),
  ('suspended', 'term_end', 'lapsed', 11),
  ('suspended', 'ended', 'ended', 13),
  ('suspended', 'superseded', 'superseded', 10),
  ('lapsed', 'resumed', 'in_force', 4),
  ('lapsed', 'superseded', 'superseded', 10),
  ('collapsed', 'resumed', 'in_force', 4),
  ('collapsed', 'superseded', 'superseded', 10);
