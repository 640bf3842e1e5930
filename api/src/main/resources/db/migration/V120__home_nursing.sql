-- Home nursing is one of Jämtland's fourth way in, municipal health care of their third: they have to be told apart to be added up.
alter table case_file drop constraint case_file_way_in_check;
alter table case_file add constraint case_file_way_in_check check (way_in in (
    'HEALTH_CENTRE', 'MUNICIPAL_HEALTH', 'HOME_NURSING', 'DENTAL_CARE', 'NEEDS_ASSESSMENT', 'HOME_CARE', 'SHORT_STAY', 'CONGREGATION',
    'ASSOCIATION', 'RELATIVE', 'FRIEND', 'LANDLORD', 'FUNERAL_DIRECTOR', 'SELF', 'OUTREACH', 'OTHER'));
