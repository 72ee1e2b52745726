import type { MentionField } from '../../domain/mention';

/**
 * Names under which tools export each field, best first, folded (lower case, letters and digits only). What a
 * column's name leaves open (is "source" a channel?) is not here: a wrong guess costs more than a click.
 */
export const HEADER_ALIASES: { readonly [F in MentionField]: string } = {
  id: 'id mentionid tweetid postid messageid commentid reviewid statusid resourceid nativeid externalid documentid uuid guid',
  text: 'text fulltext message body content comment reviewtext tweettext posttext messagetext mention fullcontent caption hitsentence snippet description openingtext title',
  createdAt:
    'createdat created createdtime createdon tweetcreated timestamp datetime date publishedat published publishdate posteddate postedat postdate senttime sentat creationdate reviewsubmitdateandtime time dateutc',
  author:
    'authorid author username userhandle handle screenname authorname user authorusername authorhandle sender from fromuser reviewername reviewer influencer name profile customer',
  direction: 'direction inbound isinbound outbound isoutbound messagedirection incoming messagetype',
  replyTo:
    'inresponsetotweetid inreplytoid inreplytostatusid inreplyto inreplytotweetid replyto replytoid parentid parentpostid parentcommentid parentmessageid inresponsetoid inresponseto threadparentid repliedto',
  brand: 'brand brandname company airline account accountname trackedbrand product packagename',
  channel:
    'channel network platform socialnetwork sourcetype mediatype pagetype contentsource contentsourcename channelname',
  url: 'url link permalink posturl tweeturl mentionurl messageurl reviewlink originalurl',
  region: 'region country countrycode market countryname territory',
  language: 'language lang languagecode locale reviewerlanguage',
  reach:
    'reach followers followercount followerscount impressions potentialreach audience authorfollowers estimatedviews views',
  sentiment: 'sentiment sentimentscore airlinesentiment sentimentlabel polarity tone overallsentiment',
  theme: 'theme topic negativereason category issue reason tag theme1 issuetype',
  perception: 'perception',
  agent: 'agent agentname assignee assignedto assignment respondedby repliedby handledby',
  team: 'team teamname assignedteam department queue',
  automated: 'automated isautomated bot isbot autoreply isautoreply automatic',
  private: 'private isprivate dm isdm directmessage internal isinternal',
  repost: 'repost isrepost retweet isretweet share isshare reshare',
  needsAnswer: 'needsanswer needsreply requiresresponse actionable needsresponse',
  status: 'status casestatus ticketstatus conversationstatus',
  closedAt: 'closedat resolvedat closedtime closeddate resolutiontime resolveddate solvedat',
  escalatedTo: 'escalatedto escalation escalationteam escalationlevel',
  escalatedAt: 'escalatedat escalationdate escalationtime escalatedon',
  leadStage: 'leadstage leadstatus dealstage opportunitystage',
  dealId: 'dealid opportunityid leadid',
  dealValue: 'dealvalue dealamount opportunityamount opportunityvalue revenue',
  currency: 'currency currencycode dealcurrency currencyisocode',
  dealCreatedAt: 'dealcreatedat dealcreated opportunitycreatedat dealcreateddate',
  wonAt: 'wonat dealwonat wondate closedwonat dealclosedat',
  deletedAt: 'deletedat deleteddate removedat deletedon',
};
